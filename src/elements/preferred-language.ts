/** `<preferred-language>`: redirects to the language that the browser prefers, or else to the first link. */
class PreferredLanguage extends HTMLElement {
	connectedCallback() {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
		const preferred = navigator.languages.map((language) => language.toLowerCase());
		const target =
			preferred
				.flatMap((language) => [language, ...language.split('-').slice(0, 1)])
				.map((language) => links.find(({ hreflang }) => hreflang === language))
				.find((link) => link !== undefined) ?? links[0];
		// Replaces the history entry, so that going back does not lead here again.
		if (target) location.replace(target.href);
	}
}

customElements.define('preferred-language', PreferredLanguage);

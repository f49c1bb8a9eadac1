/** `<preferred-language>`: redirects to the language that the browser prefers, or else to the first. */
class PreferredLanguage extends HTMLElement {
	connectedCallback() {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
		const wanted = navigator.languages.map((language) => language.toLowerCase());
		const chosen =
			wanted
				.flatMap((language) => [language, ...language.split('-').slice(0, 1)])
				.map((language) => links.find(({ hreflang }) => hreflang === language))
				.find((link) => link !== undefined) ?? links[0];
		// Replaces the history entry, so that going back does not lead here again.
		if (chosen) location.replace(chosen.href);
	}
}

customElements.define('preferred-language', PreferredLanguage);

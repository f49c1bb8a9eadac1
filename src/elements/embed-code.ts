/** The links to the codes of the figures copy them; where that cannot be they lead there. */
export function copyCodes(story: HTMLElement) {
	story.addEventListener('click', (event) => {
		const { target } = event;
		const link =
			target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="/reuse/#_"]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		copy(link).then(
			(copied) => say(link, copied),
			() => location.assign(link.href),
		);
	});
}

/** Copies the code as it stands on the page of all codes, and returns what that page says then. */
async function copy({ hash, href }: HTMLAnchorElement): Promise<string> {
	const answer = await fetch(href);
	// Of the page its own section alone: the policy here knows nothing of the style there.
	const section = new RegExp(`<section id="${hash.slice(1)}"[^]*?</section>`);
	const [part = ''] = section.exec(await answer.text()) ?? [];
	const page = new DOMParser().parseFromString(part, 'text/html');
	const host = page.querySelector<HTMLElement>(`${hash} copy-code`);
	const code = host?.querySelector('pre')?.textContent;
	if (!code) throw new TypeError(`There is no code at ${href}.`);
	const whole = code.replace(/(?<= src=")[^"]+/, (address) => new URL(address, answer.url).href);
	await navigator.clipboard.writeText(whole);
	return host.dataset['copied'] ?? '';
}

function say(link: HTMLElement, copied: string) {
	const said = document.createElement('span');
	said.role = 'status';
	link.after(' ', said);
	// A status is read aloud where its words come after it.
	requestAnimationFrame(() => (said.textContent = copied));
	setTimeout(() => said.remove(), 2500);
}

/** The links to the codes of the figures copy them; where nothing may be copied they lead there. */
export function copyCodes(story: HTMLElement, copied: string) {
	story.addEventListener('click', (event) => {
		const { target } = event;
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('.embed-code');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		navigator.clipboard.writeText(codeOf(link)).then(
			() => say(link, copied),
			() => location.assign(link.href),
		);
	});
}

/** The same code as the page has that the link leads to. */
function codeOf({ dataset, href, title }: HTMLAnchorElement): string {
	const frame = document.createElement('iframe');
	const attributes = {
		src: href.replace(/reuse\/#_(\w+)$/, 'embed/$1/'),
		title: `${title} · ${document.querySelector('h1')?.textContent.trim()}`,
		width: '100%',
		height: dataset['height'] ?? '',
		loading: 'lazy',
		frameborder: '0',
	};
	for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
	return frame.outerHTML;
}

function say(link: HTMLElement, copied: string) {
	const said = document.createElement('span');
	said.role = 'status';
	link.after(' ', said);
	// A status is read aloud where its words come after it.
	requestAnimationFrame(() => (said.textContent = copied));
	setTimeout(() => said.remove(), 2500);
}

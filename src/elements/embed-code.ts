/** Copies the embed code that a link leads to, and shows a confirmation. Resolves to false on failure. */
export const copyEmbedCode = (link: HTMLAnchorElement): Promise<boolean> =>
	copyFrom(link).then(
		(confirmation) => {
			showStatus(link, confirmation);
			return true;
		},
		() => false,
	);

/** Fetches the code from the reuse page, copies it, and resolves to that page’s confirmation. */
async function copyFrom({ hash, href, origin }: HTMLAnchorElement): Promise<string> {
	// An exported story has no reuse page at its own origin.
	const response = origin === location.origin ? await fetch(href) : undefined;
	if (!response?.ok) throw new TypeError(`${href} could not be fetched.`);
	// Parses only the figure’s section: this page’s policy would block the styles of the reuse page.
	const pattern = new RegExp(`<section id="${hash.slice(1)}"[^]*?</section>`);
	const [html = ''] = pattern.exec(await response.text()) ?? [];
	const section = new DOMParser().parseFromString(html, 'text/html');
	const host = section.querySelector<HTMLElement>(`${hash} copy-code`);
	const code = host?.querySelector('pre')?.textContent;
	if (!code) throw new TypeError(`${href} has no code.`);
	const absoluteCode = code.replace(/(?<= src=")[^"]+/, (src) => new URL(src, response.url).href);
	await navigator.clipboard.writeText(absoluteCode);
	return host.dataset['copied'] ?? '';
}

function showStatus(link: HTMLElement, text: string) {
	const status = document.createElement('span');
	status.role = 'status';
	link.after(' ', status);
	// Screen readers only announce text that arrives after its status element.
	requestAnimationFrame(() => (status.textContent = text));
	setTimeout(() => status.remove(), 2500);
}

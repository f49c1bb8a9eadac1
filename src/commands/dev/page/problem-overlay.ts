import { editorPaths, type ShownProblem } from '../editor-paths.ts';

// Runs in the editor’s browser, like everything in this folder.

const style = `
:host {
	position: fixed;
	inset: auto 0 0;
	z-index: 2147483647;
	color-scheme: light dark;
	font: 1rem/1.45 system-ui, sans-serif;
}
details {
	max-block-size: 45vh;
	overflow: auto;
	overscroll-behavior: contain;
	background: light-dark(#fff, #1b1b1b);
	color: light-dark(#1b1b1b, #eee);
	border-block-start: 4px solid #b3261e;
	box-shadow: 0 -2px 12px rgb(0 0 0 / .3);
}
summary {
	position: sticky;
	inset-block-start: 0;
	padding: .5rem 1rem;
	background: inherit;
	font-weight: 600;
	cursor: pointer;
}
ol { margin: 0; padding-inline: 2.5rem 1rem; padding-block-end: 1rem }
li { margin-block: .75rem }
button { all: unset; display: block; inline-size: fit-content; overflow-wrap: anywhere; cursor: pointer; font-family: ui-monospace, monospace; font-size: .85em; text-decoration: underline }
button:focus-visible, summary:focus-visible { outline: 2px solid; outline-offset: 2px }
p { margin: .125rem 0 }
pre { margin: .25rem 0 0; overflow-x: auto; font-size: .85em; line-height: 1.3 }
`;

/** Lists the problems in the content at the bottom of the page, which stays usable. Hidden without problems. */
export class ProblemOverlay extends HTMLElement {
	#root = this.attachShadow({ mode: 'open' });

	show(problems: readonly ShownProblem[]): void {
		this.hidden = problems.length === 0;
		const isOpen = this.#root.querySelector('details')?.open ?? true;
		this.#root.replaceChildren(
			element('style', style),
			...(problems.length > 0 ? [listOf(problems, isOpen)] : []),
		);
	}
}

function listOf(problems: readonly ShownProblem[], isOpen: boolean): HTMLElement {
	const details = document.createElement('details');
	details.open = isOpen;
	const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
	const summary = element(
		'summary',
		`${count} in the content. The page shows the last version without problems.`,
	);
	summary.setAttribute('role', 'status');
	const list = document.createElement('ol');
	list.append(...problems.map(itemOf));
	details.append(summary, list);
	return details;
}

function itemOf({ place, message, hint, line }: ShownProblem): HTMLElement {
	const item = document.createElement('li');
	const open = element('button', place);
	open.title = 'Open in the editor';
	open.addEventListener('click', () => {
		void fetch(`${editorPaths.open}?place=${encodeURIComponent(place)}`, { method: 'POST' });
	});
	const words = document.createElement('p');
	words.append(element('b', message), ` ${hint}`);
	item.append(open, words);
	if (line.length > 0) item.append(element('pre', line.join('\n')));
	return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string,
): HTMLElementTagNameMap[Name] {
	const created = document.createElement(name);
	created.textContent = text;
	return created;
}

customElements.define('problem-overlay', ProblemOverlay);

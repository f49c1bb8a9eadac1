import { Idiomorph } from 'idiomorph';

/** What the reader sets in a page and the server does not know of. */
const readersAttributes = new Set([
	...['open', 'data-theme', 'hidden', 'inert', 'tabindex', 'style'],
	...['aria-expanded', 'aria-pressed', 'aria-current'],
]);

/** What scripts add to a page and the server does not know of. */
const addedByScripts = '.item-card, .copy-link, problem-overlay, dialog, .leaflet-container *';

/**
 * Returns a function that changes the open page into the one that the server draws now. Only the elements that
 * the server draws differently are touched, so that the reader’s place, open folds, maps and choices stay.
 * `first` is the page as the server drew it when this one was loaded.
 */
export function pagePatcher(first: Document): (next: Document) => void {
	const patcher = new Patcher();
	patcher.pair(first.documentElement, document.documentElement);
	const frame = frameOf(first);
	return (next) => {
		// Another accent or another script: nothing of the page can stay.
		if (frameOf(next) !== frame) location.reload();
		if (document.title !== next.title) document.title = next.title;
		patcher.patch(first.body, next.body);
	};
}

/** What a page has around its body besides words: its language, its styles and its scripts. */
function frameOf({ documentElement, head }: Document): string {
	const { lang, dir } = documentElement;
	const parts = Array.from(head.querySelectorAll('style, link, script'), (one) => one.outerHTML);
	return [lang, dir, ...parts].join('\n');
}

class Patcher {
	/** The element in the open page for each element that the server has drawn. */
	readonly #live = new WeakMap<Element, Element>();
	/** How the server has drawn each element of ours in the open page, whatever it has made of itself since. */
	readonly #drawn = new WeakMap<Element, string>();

	/** Notes which elements of the open page are those that the server has drawn. */
	pair(drawn: Element, live: Element): void {
		this.#live.set(drawn, live);
		if (isAlone(drawn)) {
			this.#drawn.set(live, drawn.outerHTML);
			return;
		}
		const children = Array.from(live.children).filter((child) => !child.matches(addedByScripts));
		let from = 0;
		for (const child of drawn.children) {
			const index = children.findIndex(
				(one, at) => at >= from && one.localName === child.localName,
			);
			const found = children[index];
			if (!found) continue;
			this.pair(child, found);
			from = index + 1;
		}
	}

	/** Changes what differs between an element as it was drawn before and as it is drawn now. */
	patch(before: Element, next: Element): void {
		if (before.isEqualNode(next)) return;
		const live = this.#live.get(before);
		if (live === undefined || isAlone(before) || !haveSameFrame(before, next)) {
			this.#replace(before, next, live);
			return;
		}
		for (const { name, value } of next.attributes) {
			if (before.getAttribute(name) === value) continue;
			before.setAttribute(name, value);
			if (!readersAttributes.has(name)) live.setAttribute(name, value);
		}
		const children = Array.from(next.children);
		for (const [index, child] of Array.from(before.children).entries()) {
			const nextChild = children[index];
			if (nextChild) this.patch(child, nextChild);
		}
	}

	#replace(before: Element, next: Element, live: Element | undefined): void {
		before.replaceWith(next);
		if (!live) return;
		if (isAlone(next)) {
			this.#renew(live, next);
			return;
		}
		// Renewed afterwards, because the library goes on from the element that it has been told to leave.
		const toRenew: [old: Element, next: Element][] = [];
		const morphed = Idiomorph.morph(live, document.importNode(next, true), {
			morphStyle: 'outerHTML',
			ignoreActiveValue: true,
			callbacks: {
				beforeAttributeUpdated: (name: string) => !readersAttributes.has(name),
				beforeNodeRemoved: (node: Node) =>
					!(node instanceof Element && node.matches(addedByScripts)),
				beforeNodeMorphed: (old: Node, node: Node) => {
					if (!(old instanceof Element && node instanceof Element && isAlone(node))) return true;
					if (this.#drawn.get(old) !== node.outerHTML) toRenew.push([old, node]);
					return false;
				},
			},
		});
		for (const [old, fresh] of toRenew) this.#renew(old, fresh);
		const [element] = morphed as Node[];
		if (element instanceof Element) this.pair(next, element);
	}

	/** A new element begins with what it is told; the old one has already made something of that. */
	#renew(live: Element, drawn: Element): void {
		const fresh = document.importNode(drawn, true);
		live.replaceWith(fresh);
		this.pair(drawn, fresh);
	}
}

/** Whether an element is one of ours that holds a drawing or a control, and not the article itself. */
const isAlone = (element: Element): boolean =>
	element.localName.includes('-') && element.querySelector('article') === null;

/** Whether two elements differ at most in attributes and within their child elements. */
function haveSameFrame(one: Element, other: Element): boolean {
	return (
		one.localName === other.localName &&
		one.children.length === other.children.length &&
		Array.from(one.attributes).every(({ name }) => other.hasAttribute(name)) &&
		ownText(one) === ownText(other) &&
		Array.from(one.children).every(
			(child, index) => child.localName === other.children[index]?.localName,
		)
	);
}

/** The text between the child elements of an element. */
const ownText = (element: Element): string =>
	Array.from(element.childNodes, (node) =>
		node instanceof Element ? '\0' : (node.nodeValue ?? ''),
	).join('');

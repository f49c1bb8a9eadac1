/** How long a pointer must rest before a card opens or closes, in milliseconds. */
const rest = 200;

/**
 * The card of a thing that a text mentions: what its own entry in the page says, in short. It opens
 * by hover, focus and touch; a second touch follows the link.
 */
export class ThingCard {
	#card = document.createElement('div');
	#link: Element | undefined;
	#pressed: Element | undefined;
	#byTouch = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#go: string;
	#copyButton: (id: string) => HTMLElement;

	constructor(story: HTMLElement, go: string, copyButton: (id: string) => HTMLElement) {
		this.#go = go;
		this.#copyButton = copyButton;
		this.#card.className = 'thing-card';
		this.#card.popover = 'auto';
		this.#card.addEventListener('toggle', this.#toggle);
		story.addEventListener('pointerover', this.#over);
		story.addEventListener('focusin', ({ target }) => {
			if (target instanceof Element && target.matches(':focus-visible')) this.consider(target);
		});
		story.addEventListener('pointerdown', this.#press, { capture: true });
		story.addEventListener('click', this.#click);
	}

	/** Opens the card of what a link names, once the pointer rests on it. */
	consider(target: Element) {
		const link = linkAt(target);
		if (link && link !== this.#link && entryOf(link)) this.#soon(() => this.#open(link));
	}

	#over = ({ target, pointerType }: PointerEvent) => {
		if (!(target instanceof Element) || pointerType === 'touch') return;
		if (this.#card.contains(target) || linkAt(target) === this.#link) clearTimeout(this.#timer);
		else if (linkAt(target)) this.consider(target);
		else if (this.#link && !this.#link.matches(':focus-visible')) this.#soon(() => this.#close());
		else clearTimeout(this.#timer);
	};

	#press = ({ target, pointerType }: PointerEvent) => {
		// A press outside closes the card: what it was open for is to be remembered.
		this.#byTouch = pointerType === 'touch';
		this.#pressed =
			target instanceof Element && linkAt(target) === this.#link ? this.#link : undefined;
	};

	#click = (event: MouseEvent) => {
		if (!(event.target instanceof Element)) return;
		const link = linkAt(event.target);
		// What is followed in the card leads away from it.
		if (this.#card.contains(event.target) && event.target.closest('a')) this.#close();
		if (!link) return;
		if (this.#byTouch && link !== this.#pressed && this.#open(link)) event.preventDefault();
		else this.#close();
	};

	#toggle = ({ newState }: ToggleEvent) => {
		if (newState === 'open') return;
		delete document.documentElement.dataset['lit'];
		this.#link = undefined;
		this.#card.remove();
	};

	#soon(act: () => void) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, rest);
	}

	#close() {
		clearTimeout(this.#timer);
		if (this.#link) this.#card.hidePopover();
	}

	/** False where the page has no entry for it. */
	#open(link: HTMLAnchorElement | SVGAElement): boolean {
		const entry = entryOf(link);
		if (!entry || !link.isConnected) return false;
		this.#close();
		const go = document.createElement('a');
		go.href = `#${entry.id}`;
		go.textContent = this.#go;
		const tools = document.createElement('p');
		tools.className = 'tools';
		tools.append(go, this.#copyButton(entry.id));
		this.#card.replaceChildren(...cardOf(entry), tools);
		this.#card.lang = entry.closest<HTMLElement>('[lang]')?.lang ?? '';
		// After the link, so that the next Tab leads into the card.
		(link.closest('svg') ?? link).after(this.#card);
		this.#card.showPopover();
		this.#link = link;
		this.#place(link);
		// Map and chart have rules for it, as they have for what the pointer is on.
		document.documentElement.dataset['lit'] = entry.id;
		return true;
	}

	/** Under the link, or above it where there is no room; it scrolls with the text. */
	#place(link: Element) {
		const [first] = link.getClientRects();
		const box = first ?? link.getBoundingClientRect();
		const { offsetWidth: width, offsetHeight: height } = this.#card;
		const room = document.documentElement.clientWidth;
		const isRightToLeft = getComputedStyle(this.#card).direction === 'rtl';
		const left = isRightToLeft ? box.right - width : box.left;
		const isRoomBelow = box.bottom + height + 12 < innerHeight || box.top - height < 56;
		const top = isRoomBelow ? box.bottom + 6 : box.top - height - 6;
		this.#card.style.left = `${Math.max(8, Math.min(left, room - width - 8)) + scrollX}px`;
		this.#card.style.top = `${top + scrollY}px`;
	}
}

/** The link to a thing in the page at a place; pins have cards of their own, and cards have none. */
function linkAt(target: Element): HTMLAnchorElement | SVGAElement | undefined {
	const link = target.closest<HTMLAnchorElement | SVGAElement>('a[href^="#"]');
	return link && !link.closest('venue-map, stakeholder-chart, .thing-card, .uses')
		? link
		: undefined;
}

/** The entry of what a link names, unless the link stands in it. */
function entryOf(link: Element): HTMLElement | undefined {
	const id = link.getAttribute('href')?.slice(1) ?? '';
	if (!/^(venue|stakeholder|claim|event|source|term)-/.test(id)) return undefined;
	const entry = document.getElementById(id);
	return entry && !entry.contains(link) ? entry : undefined;
}

/** What a card shows of an entry: all but its lists, and of many positions the first. */
function cardOf(entry: HTMLElement): Node[] {
	const copy = entry.cloneNode(true) as HTMLElement;
	const tooMuch =
		'details, ul, .copy-link, .screen-only, h4 > .mark, :scope > .mark, dl > :nth-child(n + 5)';
	for (const part of copy.querySelectorAll(tooMuch)) part.remove();
	for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
	// A name in a card is no heading of the page.
	for (const heading of copy.querySelectorAll('h4, dt')) {
		if (heading.closest('dl')) continue;
		const name = document.createElement('p');
		name.className = 'name';
		name.append(...heading.childNodes);
		heading.replaceWith(name);
	}
	// How sure a claim is stands over its group.
	const standing = /^claim-/.test(entry.id)
		? entry.closest('details')?.querySelector('summary > h3')
		: undefined;
	if (!standing) return [...copy.childNodes];
	const first = document.createElement('p');
	first.className = `${standing.className} aside`;
	first.append(...Array.from(standing.childNodes, (node) => node.cloneNode(true)));
	return [first, ...copy.childNodes];
}

import { copyOf, itemOf, isPlain, type Link, linkTo, venueListOf, nameOf } from './card-content.ts';
import type { Lighting } from './lighting.ts';

/** How long a pointer must rest before a card opens or closes, in milliseconds. */
const rest = 200;

/** The space between a card and its link, in pixels. */
const gap = 6;

/** The space between a card and its figure, and between a card and the edge of the window, in pixels. */
const edge = 12;

/** The space that a card leaves for the bar at the top of the window, in pixels. */
const bar = 56;

const figures = 'dialog, venue-map, stakeholder-chart';

/**
 * The card of an item: a short copy of the item’s content on the page. It opens while the pointer or the
 * focus rests on a mention in the text, or when the reader chooses a pin, chooses a stakeholder in a
 * drawing or touches a mention. In a figure, a chosen card takes the focus, and the URL fragment names its item.
 */
export class ItemCard {
	#card = document.createElement('div');
	/** The link that the card belongs to while it is open. */
	#beside: Link | undefined;
	#isChosen = false;
	/** Whether the focus is returning to the link of a closed card, which must not open it again. */
	#isReturning = false;
	/** The hash that the card has put into the URL, and the URL before that. */
	#urlChange: { hash: string; before: string } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How far down the page the reader last pressed, in pixels, if anywhere. */
	#pressedAt: number | undefined;
	#story: HTMLElement;
	#lighting: Lighting;
	#copyButton: (id: string) => Node | string;

	constructor(story: HTMLElement, lighting: Lighting, copyButton: (id: string) => Node | string) {
		this.#story = story;
		this.#lighting = lighting;
		this.#copyButton = copyButton;
		this.#card.className = 'item-card';
		this.#card.role = 'dialog';
		this.#card.addEventListener('click', (event) => {
			// A link in the card leads elsewhere.
			const link = event.target instanceof Element && event.target.closest('a');
			if (link && isPlain(event)) this.#close();
		});
		story.addEventListener('pointerover', this.#over);
		story.addEventListener('pointerdown', ({ pageY }) => (this.#pressedAt = pageY));
		story.addEventListener('pointerout', ({ relatedTarget }) => {
			const hasLeft = !(relatedTarget instanceof Node && story.contains(relatedTarget));
			if (hasLeft && !this.#isChosen) this.#afterRest(() => this.#close());
		});
		story.addEventListener('focusin', ({ target }) => {
			if (this.#isReturning || !(target instanceof Element)) return;
			if (!target.matches(':focus-visible')) return;
			if (target !== this.#beside && !this.#card.contains(target)) this.#close();
			this.consider(target);
		});
		// Not on `pointerdown`, because the card stays open while a finger scrolls the page.
		document.addEventListener('pointerup', ({ target }) => {
			if (target instanceof Node && !this.#card.contains(target)) this.#close();
		});
		document.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || !this.#beside) return;
			// Closes only the card, not the dialog with the larger map.
			event.preventDefault();
			this.#close();
		});
		// A dialog that closes takes its card with it. A map that moves takes its card along.
		story.addEventListener('close', () => this.#close(), { capture: true });
		story.addEventListener('moved', () => this.#place(), { capture: true });
		addEventListener('resize', () => this.#place());
		addEventListener('popstate', () => this.#close());
	}

	/** Opens the card of a mention once the pointer or the focus has rested on it. */
	consider(target: Element) {
		const link = mentionAt(target);
		const item = link && link !== this.#beside && itemOf(link);
		if (item) this.#afterRest(() => this.#open(link, this.#contentOf(item, link), item));
	}

	/** Opens the card of a chosen link at `beside`. Returns false if the page does not have the item. */
	choose(link: Link, beside = link): boolean {
		const item = link.dataset['holds'] ? undefined : itemOf(link);
		if (!item && !link.dataset['holds']) return false;
		const content = item
			? this.#contentOf(item, link)
			: venueListOf(link, (pin) => this.choose(pin, link));
		const isInFigure = beside.closest(figures) !== null;
		this.#open(beside, isInFigure ? [this.#closeButton(link), ...content] : content, item);
		this.#isChosen = true;
		if (!isInFigure) return true;
		this.#card.querySelector('button')?.focus({ preventScroll: true });
		if (!item) return true;
		this.#urlChange = { hash: `#${item.id}`, before: location.href };
		history.replaceState(history.state, '', this.#urlChange.hash);
		return true;
	}

	#over = ({ target, pointerType }: PointerEvent) => {
		if (!(target instanceof Element) || pointerType === 'touch' || this.#isChosen) return;
		const link = mentionAt(target);
		if (this.#card.contains(target) || (link && link === this.#beside)) clearTimeout(this.#timer);
		else if (link) this.consider(target);
		else if (this.#beside?.matches(':focus-visible')) clearTimeout(this.#timer);
		else this.#afterRest(() => this.#close());
	};

	#afterRest(act: () => void) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, rest);
	}

	#open(beside: Link, content: readonly Node[], item: HTMLElement | undefined) {
		if (!beside.isConnected) return;
		this.#close();
		this.#card.replaceChildren(...content);
		this.#card.lang = (item ?? beside).closest<HTMLElement>('[lang]')?.lang ?? '';
		this.#card.ariaLabel = item ? nameOf(item) : beside.ariaLabel;
		const figure = beside.closest(figures);
		// The card follows a mention, so that the next Tab leads into it.
		if (figure) figure.append(this.#card);
		else beside.after(this.#card);
		figure?.closest('.companion')?.setAttribute('data-raised', '');
		this.#beside = beside;
		beside.ariaExpanded = 'true';
		this.#place();
		this.#lighting.show(item?.id);
	}

	/** Closes the card. If the card had the focus, its link gets it back. */
	#close() {
		clearTimeout(this.#timer);
		const beside = this.#beside;
		if (!beside) return;
		this.#beside = undefined;
		this.#isChosen = false;
		beside.ariaExpanded = null;
		beside.closest('.companion')?.removeAttribute('data-raised');
		const hadFocus = this.#card.contains(document.activeElement);
		this.#card.remove();
		this.#isReturning = true;
		if (hadFocus) beside.focus({ preventScroll: true });
		this.#isReturning = false;
		const { hash, before } = this.#urlChange ?? {};
		if (hash === location.hash) history.replaceState(history.state, '', before);
		this.#urlChange = undefined;
		this.#lighting.show();
	}

	/**
	 * Places the card beside its figure if there is room, so that it hides nothing it highlights, and at its
	 * link otherwise.
	 */
	#place() {
		if (!this.#beside) return;
		const linkBox = this.#boxOf(this.#beside);
		const figure = this.#beside.closest(figures)?.getBoundingClientRect();
		const card = this.#card.getBoundingClientRect();
		const { width, height } = card;
		const { clientWidth: windowWidth } = document.documentElement;
		const [before, after] = figure ? [figure.left - edge - width, figure.right + edge] : [];
		const outside = [after, before].find((x = -1) => x >= edge && x + width + edge <= windowWidth);
		const isRightToLeft = getComputedStyle(this.#card).direction === 'rtl';
		const start = isRightToLeft ? linkBox.right - width : linkBox.left;
		const centred = linkBox.left + linkBox.width / 2 - width / 2;
		const inside = Math.max(8, Math.min(figure ? centred : start, windowWidth - width - 8));
		const isRoomBelow =
			linkBox.bottom + gap + height + edge < innerHeight || linkBox.top - height < bar;
		const inWindow = (y: number) => Math.max(bar, Math.min(y, innerHeight - height - edge));
		const atLink = isRoomBelow ? inWindow(linkBox.bottom + gap) : linkBox.top - gap - height;
		const level = inWindow(linkBox.top);
		// Relative to its current position, because its offset parent varies.
		const { style, offsetLeft, offsetTop } = this.#card;
		style.left = `${offsetLeft + (outside ?? inside) - card.left}px`;
		style.top = `${offsetTop + (outside === undefined ? atLink : level) - card.top}px`;
	}

	/**
	 * The box of a link on the screen. In the chart one link can have two boxes far apart: then the one nearest
	 * to where the reader last pressed.
	 */
	#boxOf(link: Link): DOMRect {
		const marks = [link.querySelectorAll('.hit'), link.querySelectorAll('rect:not(.bar, .inner)')];
		const drawn = marks.find(({ length }) => length > 0) ?? [];
		const boxes = Array.from(drawn, (mark) => mark.getBoundingClientRect());
		const pressedAt = this.#pressedAt ?? scrollY + innerHeight / 2;
		const distanceOf = ({ top, bottom }: DOMRect) =>
			Math.abs((top + bottom) / 2 + scrollY - pressedAt);
		const [nearest] = boxes.sort((one, other) => distanceOf(one) - distanceOf(other));
		return nearest ?? link.getClientRects()[0] ?? link.getBoundingClientRect();
	}

	/** A copy of an item, a link to it, and a button that copies its address. */
	#contentOf(item: HTMLElement, link: Link): Node[] {
		const tools = document.createElement('p');
		tools.className = 'tools';
		tools.append(linkTo(`#${item.id}`, this.#textOf('go', link)), this.#copyButton(item.id));
		return [...copyOf(item, link.closest(figures) === null), tools];
	}

	#closeButton(link: Link): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'close';
		button.textContent = '×';
		button.ariaLabel = this.#textOf('close', link);
		button.addEventListener('click', () => this.#close());
		return button;
	}

	/** A text from the `data-` attributes of the figure around a link, or else of the story. */
	#textOf(name: string, link: Link): string {
		const host = link.closest<HTMLElement>(`[data-${name}]`) ?? this.#story;
		return host.dataset[name] ?? '';
	}
}

/** The mention that contains an element. Links in figures and cards are no mentions. */
function mentionAt(target: Element): Link | undefined {
	const link = target.closest<Link>('a[href^="#"]');
	return link && !link.closest('venue-map, stakeholder-chart, .item-card, .uses')
		? link
		: undefined;
}

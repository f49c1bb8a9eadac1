/** The anchors that can be highlighted: those of drawn items and of kinds of relations. */
const highlightable = /^(venue|stakeholder|relation|kind)-/;

/** Selects what fades while something in it is highlighted; the style sheets define how. */
const drawings = 'venue-map, .chart-drawing, .relation-list';

/**
 * Highlights one item at a time, and what belongs to it: the item under the pointer or in focus, else the
 * item of an open card, else the item in the URL fragment. It sets `data-lit` to the item’s anchor on each
 * drawing, and also marks the pins, mentions and list row of a venue with `data-lit`. The root element has
 * no such attribute, because WebKit would restyle the whole page with each change.
 */
export class Lighting {
	#pointedId = '';
	#focusedId = '';
	#cardId = '';
	#litId = '';
	/** Whether the pointer has not moved since the address last changed. It is ignored until it moves. */
	#isPointerResting = location.hash !== '';

	constructor(story: HTMLElement) {
		story.addEventListener('pointerover', ({ target, pointerType }) => {
			if (pointerType !== 'touch' && !this.#isPointerResting) this.#point(anchorAt(target));
		});
		story.addEventListener('pointermove', ({ target, pointerType }) => {
			if (!this.#isPointerResting || pointerType === 'touch') return;
			this.#isPointerResting = false;
			this.#point(anchorAt(target));
		});
		story.addEventListener('pointerout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && story.contains(relatedTarget))) this.#point('');
		});
		story.addEventListener('focusin', ({ target }) => this.#focus(target));
		story.addEventListener('focusout', () => {
			this.#focusedId = '';
			this.#update();
		});
		addEventListener('hashchange', () => this.#ignorePointer());
		document.addEventListener('keydown', (event) => this.goBack(event));
		// Turns off the `:target` rules of the story’s style sheet.
		document.documentElement.dataset['scripted'] = '';
		// Start with the current position of the pointer and the focus.
		const hasPointer = matchMedia('(hover: hover)').matches && !this.#isPointerResting;
		const hovered = hasPointer && story.querySelectorAll(':hover');
		if (hovered) this.#pointedId = anchorAt(hovered[hovered.length - 1]);
		this.#focus(document.activeElement);
		this.#update();
	}

	/** Highlights the item of an open card; without an id, none. */
	show(id = '') {
		this.#cardId = id;
		this.#update();
	}

	#point(id: string) {
		this.#pointedId = id;
		this.#update();
	}

	#ignorePointer() {
		this.#isPointerResting = true;
		this.#point('');
	}

	#focus(target: EventTarget | null) {
		if (!(target instanceof Element && target.matches(':focus-visible'))) return;
		// The keyboard takes over from a resting pointer.
		this.#pointedId = '';
		this.#focusedId = anchorAt(target);
		this.#update();
	}

	#update() {
		// A former id belongs to an empty element inside the item.
		const target = document.getElementById(location.hash.slice(1))?.closest('[id]:not(:empty)');
		const id =
			this.#pointedId || this.#focusedId || this.#cardId || ifHighlightable(target?.id ?? '');
		if (id === this.#litId) return;
		this.#litId = id;
		const isVenue = id.startsWith('venue-');
		const selector = `.pin[href="#${id}"], .venue[href="#${id}"], li[id="${id}"]`;
		const marks = isVenue ? [...document.querySelectorAll(selector)] : [];
		// A venue without a pin is not on the map, so nothing there fades.
		const isDrawn = !isVenue || marks.some((mark) => mark.matches('.pin'));
		for (const drawing of document.querySelectorAll<HTMLElement>(drawings)) {
			drawing.dataset['lit'] = isDrawn ? id : '';
		}
		for (const mark of document.querySelectorAll(
			'.pin[data-lit], .venue[data-lit], li[data-lit]',
		)) {
			mark.removeAttribute('data-lit');
		}
		for (const mark of marks) mark.setAttribute('data-lit', '');
	}

	/** On Escape, returns to where the reader followed a link to an item of the chart. */
	goBack({ key, defaultPrevented }: KeyboardEvent) {
		if (key !== 'Escape' || defaultPrevented) return;
		if (!/^#(stakeholder|kind|relation)-/.test(location.hash)) return;
		if (document.querySelector('.item-card, :popover-open, dialog[open]')) return;
		const state = history.state as { isFollowed?: boolean } | null;
		if (state?.isFollowed) history.back();
		// Nothing has the id `_`, so the page does not scroll.
		else location.hash = '#_';
	}
}

/** The same id, or an empty string if it cannot be highlighted. */
const ifHighlightable = (id: string) => (highlightable.test(id) ? id : '');

/** The anchor that a link at an element leads to, or else the anchor of the item there, or else empty. */
function anchorAt(target: EventTarget | null | undefined): string {
	if (!(target instanceof Element)) return '';
	const linked = ifHighlightable(target.closest('a')?.getAttribute('href')?.slice(1) ?? '');
	if (linked) return linked;
	const group = target.closest('.fold > :is(summary, p)')?.closest<HTMLElement>('[data-of]');
	return (
		target.closest('li:is([id^="venue-"], [id^="relation-"])')?.id ?? group?.dataset['of'] ?? ''
	);
}

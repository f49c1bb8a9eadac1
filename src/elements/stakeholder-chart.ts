/**
 * Wraps the drawings of a chart. Choosing a stakeholder in one shows its entry as a card beside it and
 * lights up what belongs to it; Escape returns. Without it a card leads to the entry.
 */
class StakeholderChart extends HTMLElement {
	#chosen: SVGAElement | undefined;
	#card: HTMLElement | undefined;

	connectedCallback() {
		this.addEventListener('click', this.#choose);
		// One of several charts is enough to lead back from where an address led.
		if (document.querySelector('stakeholder-chart') === this) {
			addEventListener('hashchange', this.#led);
			document.addEventListener('keydown', this.#leadBack);
		}
	}

	disconnectedCallback() {
		this.#close();
		this.removeEventListener('click', this.#choose);
		removeEventListener('hashchange', this.#led);
		document.removeEventListener('keydown', this.#leadBack);
	}

	#choose = (event: MouseEvent) => {
		const { target } = event;
		const link = target instanceof Element && target.closest<SVGAElement>('a.card');
		// With a modifier the reader asks for the link: a new tab, a copy of the address.
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const id = link.href.baseVal.slice(1);
		const entry = document.getElementById(id);
		if (!entry) return;
		event.preventDefault();
		event.stopPropagation();
		this.#close();
		this.#chosen = link;
		this.#card = this.#cardOf(entry, link.href.baseVal);
		this.append(this.#card);
		this.#place(link);
		document.documentElement.dataset['lit'] = id;
		document.addEventListener('keydown', this.#escape);
		document.addEventListener('pointerdown', this.#leave);
		this.#card.querySelector('button')?.focus({ preventScroll: true });
	};

	/** Under the chosen card, or over it where the window ends. */
	#place(link: SVGAElement) {
		if (!this.#card) return;
		const [own, chosen] = [this.getBoundingClientRect(), link.getBoundingClientRect()];
		const { offsetWidth: width, offsetHeight: height } = this.#card;
		const left = chosen.left + chosen.width / 2 - width / 2 - own.left;
		const isRoomBelow = chosen.bottom + height + 12 < innerHeight || chosen.top - height < 64;
		const top = isRoomBelow ? chosen.bottom + 6 : chosen.top - height - 6;
		this.#card.style.left = `${Math.max(0, Math.min(left, own.width - width))}px`;
		this.#card.style.top = `${top - own.top}px`;
	}

	#cardOf(entry: HTMLElement, link: string): HTMLElement {
		const card = document.createElement('div');
		card.className = 'chart-card';
		card.lang = entry.closest<HTMLElement>('[lang]')?.lang ?? '';
		card.setAttribute('role', 'dialog');
		card.setAttribute('aria-label', entry.querySelector('h4')?.textContent.trim() ?? '');
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = '×';
		button.setAttribute('aria-label', this.dataset['close'] ?? '');
		button.addEventListener('click', () => this.#close());
		const copy = entry.cloneNode(true) as HTMLElement;
		for (const within of copy.querySelectorAll('[id]')) within.removeAttribute('id');
		// A name in a card is no heading of the page.
		for (const heading of copy.querySelectorAll('h4')) {
			const name = document.createElement('b');
			name.append(...heading.childNodes);
			heading.replaceWith(name);
		}
		const toEntry = document.createElement('a');
		toEntry.href = link;
		toEntry.textContent = this.dataset['seeWho'] ?? '';
		toEntry.addEventListener('click', () => this.#close());
		card.append(button, ...copy.childNodes, toEntry);
		return card;
	}

	#close() {
		document.removeEventListener('keydown', this.#escape);
		document.removeEventListener('pointerdown', this.#leave);
		const hadFocus = this.#card?.contains(document.activeElement);
		if (this.#card) delete document.documentElement.dataset['lit'];
		this.#card?.remove();
		if (hadFocus) this.#chosen?.focus({ preventScroll: true });
		this.#card = undefined;
		this.#chosen = undefined;
	}

	#escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		this.#close();
	};

	#leave = ({ target }: PointerEvent) => {
		if (target instanceof Node && !this.#card?.contains(target)) this.#close();
	};

	/** Whether a link of this page led to what is lit. */
	#isLed = false;

	#led = () => {
		this.#isLed = litByAddress();
	};

	/** Escape returns to where a link to a stakeholder, a kind or a relation was followed. */
	#leadBack = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented || !litByAddress()) return;
		if (document.querySelector(':popover-open, [role="dialog"]')) return;
		if (this.#isLed) history.back();
		else location.hash = '#_';
	};
}

const litByAddress = () => /^#(stakeholder|kind|relation)-/.test(location.hash);

customElements.define('stakeholder-chart', StakeholderChart);

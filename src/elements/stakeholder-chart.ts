import type { StakeholderCard } from './stakeholder-card.ts';

/**
 * Wraps the drawings of a chart. Choosing a stakeholder in one fetches what shows its entry as a card
 * beside it; without that, and without this, a card of the drawing leads to the entry.
 */
class StakeholderChart extends HTMLElement {
	#card: Promise<StakeholderCard> | undefined;
	/** Whether a link of this page led to what its address names. */
	#isLed = false;

	connectedCallback() {
		this.addEventListener('click', this.#choose);
		// One of several charts is enough to lead back from where an address led.
		if (document.querySelector('stakeholder-chart') !== this) return;
		addEventListener('hashchange', this.#led);
		document.addEventListener('keydown', this.#leadBack);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this.#choose);
		removeEventListener('hashchange', this.#led);
		document.removeEventListener('keydown', this.#leadBack);
		void this.#card?.then((card) => card.close());
	}

	#choose = (event: MouseEvent) => {
		const { target } = event;
		const link = target instanceof Element && target.closest<SVGAElement>('a.card');
		// With a modifier the reader asks for the link: a new tab, a copy of the address.
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (!document.getElementById(link.href.baseVal.slice(1))) return;
		event.preventDefault();
		event.stopPropagation();
		this.#card ??= import('./stakeholder-card.ts').then(
			({ StakeholderCard }) => new StakeholderCard(this),
		);
		this.#card.then(
			(card) => card.open(link),
			() => location.assign(link.href.baseVal),
		);
	};

	#led = () => {
		this.#isLed = isLitByAddress();
	};

	/** Escape returns to where a link to a stakeholder, a kind or a relation was followed. */
	#leadBack = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented || !isLitByAddress()) return;
		if (document.querySelector(':popover-open, [role="dialog"]')) return;
		if (this.#isLed) history.back();
		else location.hash = '#_';
	};
}

const isLitByAddress = () => /^#(stakeholder|kind|relation)-/.test(location.hash);

customElements.define('stakeholder-chart', StakeholderChart);

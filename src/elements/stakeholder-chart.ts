import type { StakeholderCard } from './stakeholder-card.ts';

/**
 * Wraps the drawings of a chart. Choosing a stakeholder in one fetches what shows its entry as a card
 * beside it; without that, and without this, a card of the drawing leads to the entry.
 */
class StakeholderChart extends HTMLElement {
	#card: Promise<StakeholderCard> | undefined;
	/** Whether the reader has followed a link within the page. */
	#isLed = false;
	#led = () => {
		this.#isLed = true;
	};

	connectedCallback() {
		this.addEventListener('click', this.#choose);
		// One of several charts is enough to lead back from where an address led.
		if (document.querySelector('stakeholder-chart') !== this) return;
		addEventListener('hashchange', this.#led);
		document.addEventListener('keydown', this.#leave);
	}

	disconnectedCallback() {
		removeEventListener('hashchange', this.#led);
		document.removeEventListener('keydown', this.#leave);
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

	/** Escape returns to where a link to something of the chart was followed. */
	#leave = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		void import('./stakeholder-card.ts').then(({ leadBack }) => leadBack(this.#isLed));
	};
}

customElements.define('stakeholder-chart', StakeholderChart);

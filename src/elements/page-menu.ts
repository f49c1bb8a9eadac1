/** `<page-menu>`: closes the menu around a link when the reader follows it. */
class PageMenu extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this.#close);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this.#close);
	}

	#close = ({ target }: Event) => {
		const link = target instanceof Element && target.closest('a');
		if (link) link.closest<HTMLElement>('[popover]')?.hidePopover();
	};
}

customElements.define('page-menu', PageMenu);

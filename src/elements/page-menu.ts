/** Closes a menu once a link in it was followed to another place of the page. */
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

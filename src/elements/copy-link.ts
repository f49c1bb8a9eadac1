/** Selects passages and items, which have an address of their own. */
const addressable =
	':is(.passage, [id^="venue-"], [id^="stakeholder-"], [id^="relation-"], [id^="claim-"], [id^="event-"], [id^="source-"], [id^="term-"], [id^="picture-"])';

interface Words {
	copy: string;
	copied: string;
}

/** One button that moves to the passage or item under the pointer or in focus, and copies its address. */
export class CopyLink {
	#words: Words;
	#wrapper = document.createElement('span');

	constructor(story: HTMLElement, words: Words) {
		this.#words = words;
		this.#wrapper.className = 'copy-link';
		for (const type of ['pointerover', 'focusin']) {
			story.addEventListener(type, ({ target }) => {
				if (target instanceof Element) this.offer(target);
			});
		}
	}

	/** Moves the button to the passage or item that an element is in. */
	offer(target: Element) {
		const element = target.closest<HTMLElement>(addressable);
		if (!element || this.#wrapper.closest(addressable) === element) return;
		this.#wrapper.replaceChildren(...this.button(element.id, true).childNodes);
		// In a list of terms, only a `<dd>` can contain the button.
		(element.querySelector(':scope > dd:last-of-type') ?? element).append(this.#wrapper);
	}

	/** Creates a button that copies the address of a passage or an item, and a status message beside it. */
	button(id: string, isSmall = false): HTMLElement {
		const { copy, copied } = this.#words;
		const button = document.createElement('button');
		button.type = 'button';
		if (isSmall) {
			button.ariaLabel = copy;
			button.innerHTML = '<svg class="mark" aria-hidden="true"><use href="#_mark-link"/></svg>';
		} else {
			button.textContent = copy;
		}
		const status = document.createElement('span');
		status.role = 'status';
		button.addEventListener('click', () => {
			void this.#copy(id).then((isCopied) => {
				if (!isCopied) return;
				status.textContent = copied;
				setTimeout(() => status.replaceChildren(), 2000);
			});
		});
		const wrapper = document.createElement('span');
		wrapper.append(button, status);
		return wrapper;
	}

	async #copy(id: string): Promise<boolean> {
		try {
			await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
			return true;
		} catch {
			// Without permission to copy, the reader can take the address from the address bar.
			location.hash = id;
			return false;
		}
	}
}

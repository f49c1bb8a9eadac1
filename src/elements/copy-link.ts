/** What has an address of its own. */
const things =
	':is(.passage, [id^="venue-"], [id^="stakeholder-"], [id^="relation-"], [id^="claim-"], [id^="event-"], [id^="source-"], [id^="term-"], [id^="picture-"])';

interface Words {
	copy: string;
	copied: string;
}

/** One button that goes to whatever the reader points at or is in, and copies its address. */
export class CopyLink {
	#words: Words;
	#offered = document.createElement('span');

	constructor(story: HTMLElement, words: Words) {
		this.#words = words;
		this.#offered.className = 'copy-link';
		for (const type of ['pointerover', 'focusin']) {
			story.addEventListener(type, ({ target }) => {
				if (target instanceof Element) this.offer(target);
			});
		}
	}

	/** Puts the button to the thing that something stands in. */
	offer(target: Element) {
		const thing = target.closest<HTMLElement>(things);
		if (!thing || this.#offered.closest(things) === thing) return;
		this.#offered.replaceChildren(...this.button(thing.id, true).childNodes);
		// In a list of terms only what a term means may hold more.
		(thing.querySelector(':scope > dd:last-of-type') ?? thing).append(this.#offered);
	}

	/** A button that copies the address of a thing, and what says that it is done. */
	button(id: string, isSmall = false): HTMLElement {
		const { copy, copied } = this.#words;
		const button = document.createElement('button');
		button.type = 'button';
		if (isSmall) {
			button.ariaLabel = copy;
			button.innerHTML = '<svg class="mark" aria-hidden="true"><use href="#mark-link"/></svg>';
		} else {
			button.textContent = copy;
		}
		const said = document.createElement('span');
		said.role = 'status';
		button.addEventListener('click', () => {
			void this.#copy(id).then((isCopied) => {
				if (!isCopied) return;
				said.textContent = copied;
				setTimeout(() => said.replaceChildren(), 2000);
			});
		});
		const both = document.createElement('span');
		both.append(button, said);
		return both;
	}

	async #copy(id: string): Promise<boolean> {
		try {
			await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
			return true;
		} catch {
			// Where nothing may be copied the reader can take it from the address bar.
			location.hash = id;
			return false;
		}
	}
}

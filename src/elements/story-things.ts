/**
 * Wraps a story. When its reader first points at something, or puts the focus there, it fetches what
 * shows cards, copies links and leads back from the sources; until then, and without it, mentions and
 * notes are plain links.
 */
class StoryThings extends HTMLElement {
	#signs = ['pointerover', 'focusin', 'toggle'];

	connectedCallback() {
		for (const type of this.#signs) this.addEventListener(type, this.#meet, { capture: true });
		addEventListener('hashchange', this.#reveal);
		this.#reveal();
	}

	disconnectedCallback() {
		this.#stop();
		removeEventListener('hashchange', this.#reveal);
	}

	#meet = (event: Event) => {
		this.#stop();
		import('./story-tools.ts').then(
			({ StoryTools }) => new StoryTools(this).notice(event),
			() => undefined,
		);
	};

	#stop() {
		for (const type of this.#signs) this.removeEventListener(type, this.#meet, { capture: true });
	}

	/** Opens the lists around what the address names, where the browser does not. */
	#reveal = () => {
		const named = document.getElementById(namedBy(location.hash));
		let fold = named?.closest<HTMLDetailsElement>('details:not([open])');
		if (!fold) return;
		for (; fold; fold = fold.closest<HTMLDetailsElement>('details:not([open])')) fold.open = true;
		named?.scrollIntoView();
	};
}

/** The id that an address names; with a stray % in it, it names nothing. */
function namedBy(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}

customElements.define('story-things', StoryThings);

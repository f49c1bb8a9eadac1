import type { ItemTools } from './item-tools.ts';

type Link = HTMLAnchorElement | SVGAElement;

/** Selects links that open a card whenever they are chosen. A mention in the text does so only by touch. */
const drawnLink = '.pin, .card[href^="#"]';
const mention = /^#(venue|stakeholder|claim|event|source|term)-/;

/** How long a chosen link waits for the tools before the browser follows it, in milliseconds. */
const longestWait = 8000;

const firstEvents = ['pointerover', 'focusin', 'keydown'];

/**
 * `<story-items>`: wraps a story. When the reader first points at something, moves the focus or presses a
 * key, this element fetches the tools that show cards, highlight items and copy links. A link that is
 * chosen before they have loaded is held and handled afterwards. If they fail to load, links are plain links.
 */
class StoryItems extends HTMLElement {
	#tools: Promise<ItemTools> | undefined;
	#isReady = false;
	#isTouched = false;
	/** Whether the reader is about to follow a link within the page. */
	#isFollowing = false;
	/** The link whose open card the current press closes. */
	#pressed: Element | null = null;

	connectedCallback() {
		for (const type of firstEvents) document.addEventListener(type, this.#start, { once: true });
		this.addEventListener('pointerdown', this.#press);
		this.addEventListener('click', this.#choose);
		this.addEventListener('keydown', this.#choose);
		addEventListener('hashchange', this.#showTarget);
		this.#showTarget();
		// A link that was chosen before this script loaded: see StoryItems.astro.
		const held = this.querySelector<Link>('[data-held]');
		if (held) this.#handle(held);
	}

	#fetch(): Promise<ItemTools> {
		return (this.#tools ??= import('./item-tools.ts').then(({ ItemTools }) => {
			this.#isReady = true;
			return new ItemTools(this);
		}));
	}

	#start = (event: Event) => {
		if (this.#isReady) return;
		this.#fetch().then(
			(tools) => tools.catchUp(event),
			() => undefined,
		);
	};

	#press = ({ target, pointerType }: PointerEvent) => {
		this.#isTouched = pointerType === 'touch';
		this.#pressed = (target as Element).closest('[aria-expanded=true]');
	};

	#choose = (event: MouseEvent | KeyboardEvent) => {
		const link = (event.target as Element).closest<Link>('a');
		// With a modifier key the reader wants the link itself, for example in a new tab.
		if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		// Enter on a link fires a click, with a `detail` of 0. Space does not.
		const isKey = 'key' in event;
		const isTap = this.#isTouched && event.detail > 0 && link !== this.#pressed;
		const href = link.getAttribute('href') ?? '';
		const isMention = mention.test(href) && !link.closest('.item-card');
		const needsTools = isKey
			? event.key === ' ' && link.matches(drawnLink)
			: (isTap && isMention) || link.matches(`${drawnLink}, a[href*="/reuse/#_"]`);
		if (needsTools) {
			event.preventDefault();
			this.#handle(link);
		} else if (!isKey && href.startsWith('#')) {
			this.#isFollowing = true;
			// Following the current address again fires no event, and some browsers expand no `<details>`.
			if (href === location.hash) setTimeout(this.#showTarget);
		}
	};

	/** Lets the tools handle a link. If they fail to load or cannot handle it, the browser follows it. */
	#handle(link: Link) {
		link.dataset['held'] = '';
		const settle = (isHandled: boolean) => {
			if (link.dataset['held'] === undefined) return;
			delete link.dataset['held'];
			if (!isHandled) location.assign(link.getAttribute('href') ?? '');
		};
		setTimeout(settle, longestWait, false);
		this.#fetch()
			.then((tools) => tools.handle(link))
			.then(settle, () => settle(false));
	}

	/** Shows and highlights the target of the URL fragment, and marks the history entry as visited. */
	#showTarget = (event?: Event) => {
		const isNew = history.state === null;
		if (isNew) history.replaceState({ isFollowed: event && this.#isFollowing }, '');
		this.#isFollowing = false;
		if (!location.hash) return;
		this.#fetch().catch(() => undefined);
		import('./url-target.ts').then(
			({ showTarget }) => showTarget(event ? { isReturn: !isNew } : 'visit'),
			() => undefined,
		);
	};
}

customElements.define('story-items', StoryItems);

import { addBackLinks } from './back-links.ts';
import { CopyLink } from './copy-link.ts';
import { copyEmbedCode } from './embed-code.ts';
import { Lighting } from './lighting.ts';
import { ItemCard } from './item-card.ts';

/** What a story page can do beyond plain links. The texts come from the element’s `data-` attributes. */
export class ItemTools {
	#card: ItemCard;
	#copy: CopyLink | undefined;
	#lighting: Lighting;

	constructor(story: HTMLElement) {
		const { copy, copied = '' } = story.dataset;
		addBackLinks(story);
		this.#lighting = new Lighting(story);
		// An embedded figure has no addresses to copy.
		if (copy !== undefined) this.#copy = new CopyLink(story, { copy, copied });
		this.#card = new ItemCard(story, this.#lighting, (id) => this.#copy?.button(id) ?? '');
	}

	/** Handles an event that came before the tools had loaded, and what is hovered or in focus by now. */
	catchUp(event: Event) {
		if (event instanceof KeyboardEvent) this.#lighting.goBack(event);
		const hovered = [...document.querySelectorAll(':hover')].at(-1);
		for (const target of [hovered, document.querySelector(':focus-visible')]) {
			if (!target) continue;
			this.#copy?.offer(target);
			this.#card.consider(target);
		}
	}

	/** Opens the card of a link, or copies the embed code behind it. The result is false on failure. */
	handle(link: HTMLAnchorElement | SVGAElement): boolean | Promise<boolean> {
		if (!link.getAttribute('href')?.startsWith('#'))
			return copyEmbedCode(link as HTMLAnchorElement);
		return this.#card.choose(link);
	}
}

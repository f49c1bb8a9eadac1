import { leadBack } from './back-links.ts';
import { CopyLink } from './copy-link.ts';
import { copyCodes } from './embed-code.ts';
import { ThingCard } from './thing-card.ts';

/** What a story’s page can do beyond its links; the words stand in the element’s attributes. */
export class StoryTools {
	#card: ThingCard | undefined;
	#copy: CopyLink;

	constructor(story: HTMLElement) {
		const { copy = '', copied = '', go = '' } = story.dataset;
		leadBack(story);
		copyCodes(story);
		this.#copy = new CopyLink(story, { copy, copied });
		if (!('popover' in HTMLElement.prototype)) return;
		this.#card = new ThingCard(story, go, (id) => this.#copy.button(id));
	}

	/** Answers what the reader did while the tools were still on their way. */
	notice({ target }: Event) {
		if (!(target instanceof Element)) return;
		this.#copy.offer(target);
		// Who has moved on by now, or followed the link, asked for no card.
		if (target.matches(':hover, :focus-visible')) this.#card?.consider(target);
	}
}

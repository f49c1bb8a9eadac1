import type { Embed } from '../../model/site/address.ts';
import type { StoryView } from '../../model/view/story-view.ts';

/** Whether the story, as the page shows it, has anything to show in this figure. */
export function hasFigure({ story }: Pick<StoryView, 'story'>, embed: Embed): boolean {
	switch (embed) {
		case 'map':
			return story.venues.length > 0;
		case 'chart':
			return story.relations.length > 0 || story.exchange !== undefined;
		case 'timeline':
			return story.events.length > 0;
		case 'claims':
			return story.claims.length > 0;
	}
}

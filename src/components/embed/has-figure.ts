import type { Embed } from '../../model/address.ts';
import type { Telling } from '../../model/telling.ts';

/** Whether a story, as it is told, has anything for a figure to show. */
export function hasFigure({ story }: Pick<Telling, 'story'>, embed: Embed): boolean {
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

import { ascending, descending, groups } from 'd3';
import { type Certainty, certainty } from '../../model/facts/standing.ts';
import type { ExchangeItem } from '../../model/facts/story.ts';
import type { StoryView } from '../../model/view/story-view.ts';
import { certaintyOn } from './tie.ts';

/** An arrow of the exchange: items with the same receiver, manner and certainty. It points to the receiver. */
export interface Flow {
	to: 'left' | 'right';
	as: ExchangeItem['as'];
	certainty: Certainty;
	items: ExchangeItem[];
}

/**
 * The arrows of the exchange: those to the right first, then items asked for before items offered, then the
 * most certain first. With `only` set to main, an offered item gets an arrow only if no main item is asked
 * for in the same direction.
 */
export function flowsOf({ day, story }: Pick<StoryView, 'day' | 'story'>, only?: 'main'): Flow[] {
	const { exchange } = story;
	if (!exchange) return [];
	const isAsked = (to: string) =>
		exchange.items.some((item) => item.main && item.to === to && item.as === 'asked');
	const drawn = exchange.items.filter(
		({ to, as, main }) => only === undefined || (main && (as === 'asked' || !isAsked(to))),
	);
	const doubt = ({ certainty: is }: Flow) => certainty.options.indexOf(is);
	return groups(drawn, (item) => [item.to, item.as, certaintyOn(item, day)].join(' '))
		.flatMap(([, items]): Flow[] => {
			const [first] = items;
			if (!first) return [];
			const to = first.to === exchange.left.who ? 'left' : 'right';
			return [{ to, as: first.as, certainty: certaintyOn(first, day), items }];
		})
		.sort(
			(a, b) => descending(a.to, b.to) || ascending(a.as, b.as) || ascending(doubt(a), doubt(b)),
		);
}

import { ascending, descending, groups } from 'd3';
import { type Certainty, certainty } from '../../model/standing.ts';
import type { ExchangeItem } from '../../model/story.ts';
import type { Telling } from '../../model/telling.ts';
import { certaintyOn } from './tie.ts';

/** What goes one way between the two parties and is equally sure: one arrow, the way that goods travel. */
export interface Flow {
	to: 'left' | 'right';
	as: ExchangeItem['as'];
	certainty: Certainty;
	items: ExchangeItem[];
}

/**
 * The arrows of the exchange, those to the right first, what is asked for before what is offered, the
 * surest first. Among the main ones what is only offered has an arrow where no other of them goes the same
 * way because it was asked for.
 */
export function flowsOf({ day, story }: Pick<Telling, 'day' | 'story'>, only?: 'main'): Flow[] {
	const { exchange } = story;
	if (!exchange) return [];
	const isAsked = (to: string) =>
		exchange.items.some((item) => item.main && item.to === to && item.as === 'asked');
	const drawn = exchange.items.filter(
		({ to, as, main }) => only === undefined || (main && (as === 'asked' || !isAsked(to))),
	);
	const sureness = ({ certainty: is }: Flow) => certainty.options.indexOf(is);
	return groups(drawn, (item) => [item.to, item.as, certaintyOn(item, day)].join(' '))
		.flatMap(([, items]): Flow[] => {
			const [first] = items;
			if (!first) return [];
			const to = first.to === exchange.left.who ? 'left' : 'right';
			return [{ to, as: first.as, certainty: certaintyOn(first, day), items }];
		})
		.sort(
			(a, b) =>
				descending(a.to, b.to) || ascending(a.as, b.as) || ascending(sureness(a), sureness(b)),
		);
}

import { anchorOf } from '../address.ts';
import { csvOf } from '../csv.ts';
import { type Telling, textFor } from '../telling.ts';
import { timelineOn } from '../timeline.ts';
import { anchors } from './anchors.ts';

const columns = [
	'id',
	'when',
	'first_day',
	'last_day',
	'approximate',
	'planned',
	'title',
	'what',
	'phase',
	'key',
	'venues',
	'stakeholders',
	'known',
	'sources',
] as const;

/** The events of an edition as a table, in the order of the timeline. */
export function eventTable(telling: Telling): string {
	const say = (text: Record<string, string>) => textFor(telling, text).text;
	return csvOf(
		columns,
		timelineOn(telling.story, telling.day).flatMap(({ phase, past, planned }) =>
			[...past, ...planned].map((event) => ({
				id: anchorOf('event', event.id),
				when: event.when.edtf,
				first_day: event.when.first ?? '',
				last_day: event.when.last ?? '',
				approximate: event.when.approximate ? 'yes' : '',
				planned: planned.includes(event) ? 'yes' : '',
				title: say(event.title),
				what: say(event.what),
				phase: say(phase.name),
				key: event.key ? 'yes' : '',
				venues: anchors('venue', event.venues),
				stakeholders: anchors('stakeholder', event.stakeholders),
				known: event.known,
				sources: anchors('source', event.sources),
			})),
		),
	);
}

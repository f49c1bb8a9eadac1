import { anchorOf } from '../../site/address.ts';
import { csvOf } from './csv.ts';
import { type StoryView, textFor } from '../story-view.ts';
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

/** The events of an edition as CSV, in the order of the timeline. */
export function eventsCsv(view: StoryView): string {
	const localized = (text: Record<string, string>) => textFor(view, text).text;
	return csvOf(
		columns,
		timelineOn(view.story, view.day).flatMap(({ phase, past, planned }) =>
			[...past, ...planned].map((event) => ({
				id: anchorOf('event', event.id),
				when: event.when.edtf,
				first_day: event.when.first ?? '',
				last_day: event.when.last ?? '',
				approximate: event.when.approximate ? 'yes' : '',
				planned: planned.includes(event) ? 'yes' : '',
				title: localized(event.title),
				what: localized(event.what),
				phase: localized(phase.name),
				key: event.key ? 'yes' : '',
				venues: anchors('venue', event.venues),
				stakeholders: anchors('stakeholder', event.stakeholders),
				known: event.known,
				sources: anchors('source', event.sources),
			})),
		),
	);
}

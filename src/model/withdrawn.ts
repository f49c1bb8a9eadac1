import type { Day } from './day.ts';
import type { Story } from './story.ts';
import type { LocalizedText } from './text.ts';

/** A thing whose text was taken back: its address stays, and says since when and why. */
export interface Withdrawn {
	kind: 'venue' | 'stakeholder' | 'relation' | 'claim' | 'event' | 'term';
	id: string;
	date: Day;
	reason: LocalizedText;
	formerly: readonly string[];
}

/** What was taken back of the things that were known on a day. Of a source its entry itself says so. */
export function withdrawnOn(story: Story, day: Day): Withdrawn[] {
	const { venues, stakeholders, relations, claims, events, glossary } = story;
	const sorts = { venue: venues, stakeholder: stakeholders, relation: relations, claim: claims };
	return Object.entries({ ...sorts, event: events, term: glossary }).flatMap(([kind, items]) =>
		items.flatMap(({ id, known, withdrawn, formerly = [] }) =>
			withdrawn && known <= day
				? [{ kind: kind as Withdrawn['kind'], id, ...withdrawn, formerly }]
				: [],
		),
	);
}

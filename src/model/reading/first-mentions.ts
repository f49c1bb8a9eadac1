import type { Day } from '../day.ts';
import type { Story } from '../story.ts';
import { earliestOf } from './known-days.ts';

type Naming = Pick<Story, 'routes' | 'camps' | 'relations' | 'events' | 'claims'> & {
	exchange?: Story['exchange'] | undefined;
	venueReports: readonly { who: unknown; via?: unknown; known: Day }[];
};

/** The first day on which something names each venue and stakeholder. */
export interface FirstMentions {
	venues: ReadonlyMap<string, Day>;
	stakeholders: ReadonlyMap<string, Day>;
}

/**
 * Finds since when each venue and stakeholder is named: one that has no sources of its own is known
 * from then on.
 */
export function firstMentions(story: Naming): FirstMentions {
	const venues = new Map<string, Day>();
	const stakeholders = new Map<string, Day>();
	const note = (map: Map<string, Day>, ids: readonly unknown[], day: Day) => {
		for (const id of ids) {
			if (typeof id === 'string') map.set(id, earliestOf([map.get(id), day]) ?? day);
		}
	};
	const noteReports = (reports: Naming['venueReports']) => {
		for (const { who, via, known } of reports) note(stakeholders, [who, via], known);
	};
	noteReports(story.venueReports);
	for (const { through, known } of story.routes) note(venues, through, known);
	for (const { members } of story.camps) {
		for (const { who, known } of members) note(stakeholders, [who], known);
	}
	for (const { from, to, known, reports } of story.relations) {
		note(stakeholders, [from, to], known);
		noteReports(reports);
	}
	for (const { to, known, reports } of story.exchange?.items ?? []) {
		const parties = [to, story.exchange?.left.who, story.exchange?.right.who];
		note(stakeholders, parties, known);
		noteReports(reports);
	}
	for (const item of [...story.events, ...story.claims]) {
		note(venues, item.venues ?? [], item.known);
		note(stakeholders, item.stakeholders ?? [], item.known);
		noteReports(item.reports);
	}
	return { venues, stakeholders };
}

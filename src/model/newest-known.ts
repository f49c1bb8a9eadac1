import { type Day, laterDay } from './day.ts';
import type { Story } from './story.ts';

type Facts = Pick<
	Story,
	'venues' | 'routes' | 'stakeholders' | 'camps' | 'relations' | 'events' | 'claims' | 'glossary'
> & { exchange?: Story['exchange'] | undefined };

/** The day of the newest thing that a story knows; empty where it knows nothing. */
export function newestKnown(story: Facts): Day {
	const { venues, routes, stakeholders, camps, relations, events, claims, glossary } = story;
	const items = [venues, routes, stakeholders, relations, events, claims, glossary].flat();
	const reported = [
		...venues,
		...relations,
		...events,
		...claims,
		...(story.exchange?.items ?? []),
	];
	const standing = [...venues, ...relations, ...claims, ...(story.exchange?.items ?? [])];
	const days = [
		...items.map(({ known }) => known),
		...camps.flatMap(({ members }) => members.map(({ known }) => known)),
		...reported.flatMap(({ reports }) => reports.map(({ known }) => known)),
		...standing.flatMap(({ standings }) => standings.map(({ from }) => from)),
		...stakeholders.flatMap(({ positions }) => positions.map(({ known }) => known)),
	];
	return days.reduce(laterDay, '');
}

import { z } from 'astro/zod';
import type { Day } from '../day.ts';
import { originalFrontMatter } from '../front-matter.ts';
import { newestKnown } from '../newest-known.ts';
import type { Problem } from '../problem.ts';
import type { Edition, Story } from '../story.ts';
import { compareWhen, whenOf } from '../when.ts';
import { assembleProse } from './assemble-prose.ts';
import type { StoryFiles } from './files.ts';
import { firstMentions } from './first-mentions.ts';
import { knownDays } from './known-days.ts';
import { earliestOf } from '../earliest.ts';
import { namings } from './namings.ts';
import { sourceDays } from './source-days.ts';
import { writtenFacts } from './written-facts.ts';

/**
 * Makes a story of files that passed the check: ids put in, dates read, and the day worked out on
 * which each thing became known. What can only be found here is told as problems.
 */
export function assembleStory(files: StoryFiles): { story: Story; problems: Problem[] } {
	const days = sourceDays(files);
	const written = writtenFacts(files);
	const { facts } = written;
	const { known, problems } = knownDays(written, days);

	const sources = named(facts.sources);
	const routes = named(facts.routes).map((route) => known(route, at('routes', route.id)));
	const camps = named(facts.camps).map((camp) => ({
		...camp,
		members: camp.members.map((member, index) =>
			known(member, at('camps', camp.id, 'members', index)),
		),
	}));
	const events = named(facts.events)
		.map(({ reports = [], ...event }) => ({
			...known(event, at('events', event.id)),
			when: whenOf(event.when),
			reports: reports.map((report, index) =>
				known(report, at('events', event.id, 'reports', index)),
			),
		}))
		.sort((a, b) => compareWhen(a.when, b.when));
	const relations = named(facts.relations).map(({ reports, ...relation }) =>
		reported('relations', relation, reports),
	);
	const claims = named(facts.claims).map(({ reports, ...claim }) =>
		reported('claims', claim, reports),
	);
	const exchange = facts.exchange && {
		...facts.exchange,
		items: named(facts.exchange.items).map((item) => {
			const reports = item.reports.map((report, index) =>
				known(report, at('exchange', 'items', item.id, 'reports', index)),
			);
			return {
				...known(
					item,
					at('exchange', 'items', item.id),
					reports.map((report) => report.known),
				),
				reports,
			};
		}),
	};
	const venueParts = named(facts.venues).map(({ reports = [], standings = [], ...venue }) => ({
		...venue,
		standings,
		reports: reports.map((report, index) =>
			known(report, at('venues', venue.id, 'reports', index)),
		),
	}));
	const mentions = firstMentions(
		namings({ routes, camps, relations, events, claims, exchange, venues: venueParts }),
	);
	const venues = venueParts.map((venue) =>
		known(venue, at('venues', venue.id), [
			mentions.venues.get(venue.id),
			...venue.reports.map((report) => report.known),
			...venue.standings.map(({ from }) => from),
		]),
	);
	const stakeholderParts = named(facts.stakeholders).map(({ wants, positions = [], ...one }) => ({
		...one,
		...(wants && { wants: known(wants, at('stakeholders', one.id, 'wants')) }),
		positions: positions.map((position, index) =>
			known(position, at('stakeholders', one.id, 'positions', index)),
		),
	}));
	const stakeholders = stakeholderParts.map((stakeholder) =>
		known(stakeholder, at('stakeholders', stakeholder.id), [
			mentions.stakeholders.get(stakeholder.id),
			stakeholder.wants?.known,
			...stakeholder.positions.map((position) => position.known),
			// Who speaks for a state makes it known.
			...stakeholderParts
				.filter(({ of }) => of === stakeholder.id)
				.flatMap(({ id, positions }) => [mentions.stakeholders.get(id), positions[0]?.known]),
		]),
	);
	const glossary = named(facts.glossary).map((term) => known(term, at('glossary', term.id)));
	const prose = assembleProse(files, days);

	const parts = { venues, routes, stakeholders, camps, relations, events, claims, glossary };
	const newest = newestKnown({ ...parts, exchange });
	const ofTheWhole = ofTheOriginal(files);
	const story: Story = {
		...ofTheWhole,
		id: files.id,
		original: files.original ?? '',
		prose,
		sources,
		...parts,
		kinds: named(facts.kinds),
		...(exchange && { exchange }),
		phases: named(facts.phases),
		pictures: named(facts.pictures),
		editions: editionsOf(facts.editions ?? {}) ?? [
			theOnlyEdition(newest || ofTheWhole.published, prose),
		],
		corrections: named(facts.corrections),
	};
	return { story, problems };

	function at(name: Parameters<typeof written.placeOf>[0], ...path: (string | number)[]) {
		return { name, path };
	}

	/** A claim or a relation is known from its first report, or from what its first standing rests on. */
	function reported<Item extends Reportable, Report extends Dated>(
		name: 'relations' | 'claims',
		item: Item,
		written: readonly Report[] = [],
	) {
		const reports = written.map((report, index) =>
			known(report, at(name, item.id, 'reports', index)),
		);
		const restsOn = item.standings.flatMap((standing) =>
			standing.sources.map((id) => days.get(id)),
		);
		const also = reports.length ? reports.map((report) => report.known) : [earliestOf(restsOn)];
		return { ...known(item, at(name, item.id), also), reports };
	}
}

interface Dated {
	known?: string | undefined;
	sources: string[];
}

interface Reportable {
	id: string;
	known?: string | undefined;
	standings: { sources: string[] }[];
}

function named<T extends object>(items: Record<string, T> | undefined): (T & { id: string })[] {
	return Object.entries(items ?? {}).map(([id, item]) => ({ id, ...item }));
}

function editionsOf(written: Record<Day, Omit<Edition, 'date'>>): Edition[] | undefined {
	const editions = Object.entries(written)
		.map(([date, edition]) => ({ date, ...edition }))
		.sort((a, b) => (a.date < b.date ? -1 : 1));
	return editions.length > 0 ? editions : undefined;
}

/** A story that lists no editions has one, which says what the prose says of itself. */
function theOnlyEdition(date: Day, prose: Story['prose']): Edition {
	const summaries = Object.values(prose).map(({ locale, summary }) => [locale, summary]);
	return { date, summary: Object.fromEntries(summaries) as Edition['summary'] };
}

/** What the original's front matter says of the story as a whole. */
function ofTheOriginal(files: StoryFiles) {
	const original = files.prose.find(({ locale }) => locale === files.original);
	const { published, checked, review, over, authors, note, draft, formerly, withdrawn } = z.parse(
		originalFrontMatter,
		original?.frontMatter.data,
	);
	return {
		published,
		...(checked && { checked }),
		...(review && { review }),
		...(over && { over }),
		...(authors && { authors }),
		...(note && { note }),
		...(draft && { draft }),
		...(formerly && { formerly }),
		...(withdrawn && { withdrawn }),
	};
}

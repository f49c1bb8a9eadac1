import { z } from 'astro/zod';
import type { Day } from '../day.ts';
import { originalFrontMatter } from '../front-matter.ts';
import { newestKnown } from '../newest-known.ts';
import type { Problem } from '../problem.ts';
import type { Edition, Story } from '../story.ts';
import { assembleFacts, named } from './assemble-facts.ts';
import { assembleProse } from './assemble-prose.ts';
import type { StoryFiles } from './files.ts';
import { knownDays } from './known-days.ts';
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

	const dated = assembleFacts(facts, { known, days });
	const prose = assembleProse(files, days);
	const newest = newestKnown(dated);
	const ofTheWhole = ofTheOriginal(files);
	const story: Story = {
		...ofTheWhole,
		id: files.id,
		original: files.original ?? '',
		prose,
		sources: named(facts.sources),
		...dated,
		kinds: named(facts.kinds),
		phases: named(facts.phases),
		pictures: named(facts.pictures),
		editions: editionsOf(facts.editions ?? {}) ?? [
			theOnlyEdition(newest || ofTheWhole.published, prose),
		],
		corrections: named(facts.corrections),
	};
	return { story, problems };
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

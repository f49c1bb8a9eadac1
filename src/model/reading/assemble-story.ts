import { z } from 'astro/zod';
import type { Day } from '../facts/day.ts';
import { originalFrontMatterSchema } from '../facts/front-matter.ts';
import { newestKnown } from '../facts/newest-known.ts';
import type { Problem } from '../findings/problem.ts';
import type { Edition, Picture, Story } from '../facts/story.ts';
import { assembleFacts, withIds } from './assemble-facts.ts';
import { assembleProse } from './assemble-prose.ts';
import type { StoryFiles } from './files.ts';
import { knownDays } from './known-days.ts';
import { sourceDays } from './source-days.ts';
import { type WrittenFacts, writtenFacts } from './written-facts.ts';
import { originalOf } from './original-of.ts';

/**
 * Makes a story from files that passed the check: adds ids, reads dates, and works out the day on which
 * each item became known. Also returns the problems that only show up here.
 */
export function assembleStory(files: StoryFiles): { story: Story; problems: Problem[] } {
	const days = sourceDays(files);
	const { facts, placeOf } = writtenFacts(files);
	const { withKnown, problems } = knownDays({ placeOf }, days);

	const datedFacts = assembleFacts(facts, { withKnown, days });
	const prose = assembleProse(files, days);
	const newestDay = newestKnown(datedFacts);
	const storyFields = originalFields(files);
	const story: Story = {
		...storyFields,
		id: files.id,
		original: files.original ?? '',
		prose,
		sources: withIds(facts.sources),
		...datedFacts,
		kinds: withIds(facts.kinds),
		phases: withIds(facts.phases),
		pictures: picturesOf(facts, files),
		editions: editionsOf(facts.editions ?? {}) ?? [
			defaultEdition(newestDay || storyFields.published, prose),
		],
		corrections: withIds(facts.corrections),
	};
	return { story, problems };
}

function picturesOf({ pictures }: WrittenFacts['facts'], { images }: StoryFiles): Picture[] {
	return withIds(pictures).map((picture) => {
		const image = images.get(picture.file);
		if (!image) throw new TypeError(`The picture “${picture.id}” passed the check without a file.`);
		return { ...picture, image };
	});
}

function editionsOf(editionsByDate: Record<Day, Omit<Edition, 'date'>>): Edition[] | undefined {
	const editions = Object.entries(editionsByDate)
		.map(([date, edition]) => ({ date, ...edition }))
		.sort((a, b) => (a.date < b.date ? -1 : 1));
	return editions.length > 0 ? editions : undefined;
}

/** The only edition of a story without `editions`, with the summaries of its prose. */
function defaultEdition(date: Day, prose: Story['prose']): Edition {
	const summaries = Object.values(prose).map(({ locale, summary }) => [locale, summary]);
	return { date, summary: Object.fromEntries(summaries) as Edition['summary'] };
}

/** The fields of the original’s front matter that apply to the whole story. */
function originalFields(files: StoryFiles) {
	const original = originalOf(files);
	const { published, checked, review, over, authors, note, draft, formerly, withdrawn } = z.parse(
		originalFrontMatterSchema,
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

import type { Problem } from '../findings/problem.ts';
import { assembleStory } from '../reading/assemble-story.ts';
import type { Day } from '../facts/day.ts';
import type { LocatedData, ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf, readProse } from '../reading/prose.ts';
import { sourceDays } from '../reading/source-days.ts';
import type { Story } from '../facts/story.ts';
import { dateOrderProblems } from './date-order-problems.ts';
import { withoutReported } from './without-reported.ts';
import { correctionProblems } from './correction-problems.ts';
import { formerProblems } from './former-problems.ts';
import { duplicateIds, knownIds } from './known-ids.ts';
import { itemsOf } from '../reading/items-of.ts';
import { editionProblems } from './edition-problems.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { knownProblems } from './known-problems.ts';
import { mentionProblems } from './mention-problems.ts';
import { orderProblems } from './order-problems.ts';
import { passageProblems } from './passage-problems.ts';
import { plainTextProblems } from './plain-text-problems.ts';
import { proseProblems, attributesOfTag } from './prose-problems.ts';
import { publicationProblems } from './publication-problems.ts';
import {
	citationProblems,
	proseReferenceProblems,
	referenceProblems,
} from './reference-problems.ts';
import { headingOrderProblems } from './heading-order-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { relationProblems } from './relation-problems.ts';
import { stakeholderProblems } from './stakeholder-problems.ts';
import { standingProblems } from './standing-problems.ts';
import { duplicateProblems } from './duplicate-problems.ts';
import { withdrawalProblems } from './withdrawal-problems.ts';
import { venueProblems } from './venue-problems.ts';

/** Checks a story: returns its problems or, if there are none, the story itself. */
export function checkStory(files: StoryFiles): {
	story?: Story;
	problems: Problem[];
	/** Whether the days of the story’s items were compared, which requires everything else to be right. */
	areDatesChecked: boolean;
} {
	const ids = knownIds(files);
	const days = sourceDays(files);
	const problems = [
		...files.problems,
		...locatedDataOf(files).flatMap((located) => [
			...(located.data === undefined
				? []
				: withoutReported(schemaProblems(located), files.problems)),
			...referenceProblems(located, ids),
			...citationProblems(located, ids),
			...plainTextProblems(located),
			...knownProblems(located, days),
		]),
		...standingProblems(files, days),
		...duplicateIds(files),
		...files.prose.flatMap((prose) => [
			...proseProblems(prose, { isStory: true }),
			...proseReferenceProblems(prose, ids),
			...passageDayProblems(prose, days),
			...headingOrderProblems(prose),
		]),
		...passageProblems(files),
		...correctionProblems(files),
		...withdrawalProblems(files),
		...formerProblems(files),
		...stakeholderProblems(files),
		...relationProblems(files),
		...dateOrderProblems(files),
		...venueProblems(files),
		...missingPictureProblems(files),
		...editionProblems(files, days),
		...exchangeProblems(files, ids),
		...duplicateProblems(files),
	];
	if (problems.length > 0) return { problems, areDatesChecked: false };
	const assembled = assembleStory(files);
	if (assembled.problems.length > 0)
		return { problems: assembled.problems, areDatesChecked: false };
	const { story } = assembled;
	const dateProblems = [
		...orderProblems(story, files),
		...mentionProblems(story, files),
		...publicationProblems(story, files),
	];
	return {
		problems: dateProblems,
		areDatesChecked: true,
		...(dateProblems.length === 0 && { story }),
	};
}

/** All data of a story, each once: the data of the front matter already include the facts in it. */
export function locatedDataOf({ prose, facts, translations }: StoryFiles): LocatedData[] {
	const frontMatter = prose.map(({ schema, frontMatter: { data, placeOf } }) => ({
		schema,
		data: data === undefined ? undefined : (data ?? {}),
		placeOf,
	}));
	const inYaml = facts.filter((one) => one.placeOf([]).file.endsWith('.yaml'));
	return [...frontMatter, ...inYaml, ...(translations ? [translations] : [])];
}

/** Checks the days of passages like the days of facts, with the sources that each passage cites. */
function passageDayProblems(prose: ProseFile, days: ReadonlyMap<string, Day>): Problem[] {
	if (!prose.tree) return [];
	const { citations } = readProse(prose);
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (!isTag(node) || node.name !== 'Passage') return [];
		const attributes = attributesOfTag(node, prose);
		if (!attributes) return [];
		const id = attributeOf(node, 'id');
		const cited = citations.filter(({ passage }) => passage === id);
		const data = { ...attributes.data, sources: cited.map(({ source }) => source) };
		return knownProblems({ ...attributes, data }, days);
	});
}

function missingPictureProblems(files: StoryFiles): Problem[] {
	return itemsOf(files, 'pictures').flatMap(({ item: { file }, placeOf }) => {
		if (!file || files.images.has(file)) return [];
		return [
			{
				kind: 'missing-picture' as const,
				place: placeOf(['file']),
				message: `There is no ${file} in images/.`,
				hint: `Put it there, or name one that is there: ${[...files.images.keys()].join(', ') || 'none yet'}.`,
			},
		];
	});
}

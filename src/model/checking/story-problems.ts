import type { Problem } from '../problem.ts';
import { assembleStory } from '../reading/assemble-story.ts';
import type { Day } from '../day.ts';
import type { Part, ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { readProse } from '../reading/prose.ts';
import { sourceDays } from '../reading/source-days.ts';
import type { Story } from '../story.ts';
import { dateOrderProblems } from './date-order-problems.ts';
import { withoutEchoes } from './echoes.ts';
import { correctionProblems } from './correction-problems.ts';
import { formerProblems } from './former-problems.ts';
import { doubledIds, knownIds } from './known-ids.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';
import { editionProblems } from './edition-problems.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { knownProblems } from './known-problems.ts';
import { mentionProblems } from './mention-problems.ts';
import { orderProblems } from './order-problems.ts';
import { passageProblems } from './passage-problems.ts';
import { plainTextProblems } from './plain-text-problems.ts';
import { proseProblems, tagPart } from './prose-problems.ts';
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
import { twiceProblems } from './twice-problems.ts';
import { withdrawalProblems } from './withdrawal-problems.ts';
import { venueProblems } from './venue-problems.ts';

/** Everything wrong with a story; and, where nothing is, the story itself. */
export function checkStory(files: StoryFiles): {
	story?: Story;
	problems: Problem[];
	/** Whether the days of its parts were compared, for which all else must be right. */
	isCompared: boolean;
} {
	const ids = knownIds(files);
	const days = sourceDays(files);
	const problems = [
		...files.problems,
		...partsOf(files).flatMap((part) => [
			...(part.data === undefined ? [] : withoutEchoes(schemaProblems(part), files.problems)),
			...referenceProblems(part, ids),
			...citationProblems(part, ids),
			...plainTextProblems(part),
			...knownProblems(part, days),
			...standingProblems(part, days),
		]),
		...doubledIds(files),
		...files.prose.flatMap((prose) => [
			...proseProblems(prose, { isStory: true }),
			...proseReferenceProblems(prose, ids),
			...passageDays(prose, days),
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
		...missingPictures(files),
		...editionProblems(files, days),
		...exchangeProblems(files, ids),
		...twiceProblems(files),
	];
	if (problems.length > 0) return { problems, isCompared: false };
	const assembled = assembleStory(files);
	if (assembled.problems.length > 0) return { problems: assembled.problems, isCompared: false };
	const { story } = assembled;
	const found = [
		...orderProblems(story, files),
		...mentionProblems(story, files),
		...publicationProblems(story, files),
	];
	return { problems: found, isCompared: true, ...(found.length === 0 && { story }) };
}

/** All data of a story, each once: facts in the front matter are checked with it, as its schema holds theirs. */
export function partsOf({ prose, facts, translations }: StoryFiles): Part[] {
	const frontMatter = prose.map(({ schema, frontMatter: { data, placeOf } }) => ({
		schema,
		data: data === undefined ? undefined : (data ?? {}),
		placeOf,
	}));
	const inYaml = facts.filter((part) => part.placeOf([]).file.endsWith('.yaml'));
	return [...frontMatter, ...inYaml, ...(translations ? [translations] : [])];
}

/** The days of passages, checked as those of facts are; a passage rests on what it cites. */
function passageDays(prose: ProseFile, days: ReadonlyMap<string, Day>): Problem[] {
	if (!prose.tree) return [];
	const { citations } = readProse(prose);
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		const part = isTag(node) && node.name === 'Passage' ? tagPart(node, prose) : undefined;
		if (!part) return [];
		const passage = recordOf(part.data);
		const cited = citations.filter((citation) => citation.passage === passage['id']);
		const data = { ...passage, sources: cited.map(({ source }) => source) };
		return knownProblems({ ...part, data }, days);
	});
}

function missingPictures(files: StoryFiles): Problem[] {
	return factsNamed(files, 'pictures').flatMap(({ data, placeOf }) =>
		Object.entries(recordOf(data)).flatMap(([id, picture]) => {
			const { file } = recordOf(picture);
			if (typeof file !== 'string' || files.images.includes(file)) return [];
			const hint = `Put it there, or name one that is: ${files.images.join(', ') || 'there are none yet'}.`;
			return [
				{
					kind: 'missing-picture' as const,
					place: placeOf([id, 'file']),
					message: `There is no ${file} in images/.`,
					hint,
				},
			];
		}),
	);
}

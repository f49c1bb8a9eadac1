import { z } from 'astro/zod';
import { recordOf } from '../../model/record.ts';
import { citedSources } from '../../model/citation.ts';
import { isComponentName, isMention } from '../../model/components.ts';
import type { Finding } from '../../model/problem.ts';
import type { ProseFile, StoryFiles } from '../../model/reading/files.ts';
import { isTag, type MdxNode, nodesOf, offsetOf } from '../../model/reading/mdx-file.ts';
import { attributeOf, passageAround, sliceOf } from '../../model/reading/prose.ts';
import { walk } from '../../model/walk.ts';

/** What one language says and another does not: passages, mentions, citations, numbers, short texts. */
export function pairProblems(story: StoryFiles, languages: readonly string[]): Finding[] {
	const original = story.prose.find(({ locale }) => locale === story.original);
	const translations = story.prose.filter((prose) => prose !== original);
	return [
		...(original ? translations.flatMap((prose) => proseProblems(original, prose)) : []),
		...textProblems(story, languages),
	];
}

/** What a passage says that must not differ. */
interface Saying {
	offset: number;
	says: Set<string>;
}

function proseProblems(original: ProseFile, translation: ProseFile): Finding[] {
	const [here, there] = [sayingsOf(translation), sayingsOf(original)];
	return [...there].flatMap(([passage, { says }]) => {
		const other = here.get(passage);
		const name = passage ? `The passage “${passage}”` : 'What stands in no passage';
		if (!other) {
			return {
				place: translation.placeAt(0),
				message: `${name} is missing.`,
				hint: `It stands in ${original.file}.`,
			};
		}
		return differences(other.says, says).map((difference) => ({
			place: translation.placeAt(other.offset),
			message: `${name} ${difference} ${original.locale}.`,
			hint: 'Say the same in both.',
		}));
	});
}

/** What each passage of a text names, cites and counts; by its id, or '' for what stands in none. */
function sayingsOf(prose: ProseFile): Map<string, Saying> {
	const sayings = new Map<string, Saying>();
	for (const { node, around } of prose.tree ? nodesOf(prose.tree) : []) {
		const isPassage = isTag(node) && node.name === 'Passage';
		const id = (isPassage ? attributeOf(node, 'id') : passageAround(around)) ?? '';
		const saying = sayings.get(id) ?? { offset: offsetOf(node), says: new Set() };
		sayings.set(id, saying);
		if (isTag(node) && node.name && isComponentName(node.name)) {
			const mentioned = attributeOf(node, 'id') ?? '';
			if (isMention(node.name)) saying.says.add(`<${node.name} id="${mentioned}">`);
			else if (!isPassage) saying.says.add(`<${node.name}>`);
		} else if (node.type === 'text' && !around.some(isNaming)) {
			for (const one of saidIn(sliceOf(node, prose.source))) saying.says.add(one);
		}
	}
	return sayings;
}

/** Whether a node is a mention: one language may write its words and another leave them to its name. */
function isNaming(node: MdxNode): boolean {
	return isTag(node) && !!node.name && isComponentName(node.name) && isMention(node.name);
}

/** The citations and the numbers of a text; a thousand is 1.000 in one language and 1,000 in another. */
function saidIn(text: string): string[] {
	const words = text
		.replaceAll(/\[@[^\]]*\]/g, '')
		.replaceAll(/(?<=\d)[.,\u00a0\u202f](?=\d{3})/g, '');
	return [
		...citedSources(text).map(({ source }) => `[@${source}]`),
		...(words.match(/\d+/g) ?? []),
	];
}

function differences(here: ReadonlySet<string>, there: ReadonlySet<string>): string[] {
	return [
		...[...there].filter((one) => !here.has(one)).map((one) => `lacks ${one}, which it has in`),
		...[...here].filter((one) => !there.has(one)).map((one) => `has ${one}, which it lacks in`),
	];
}

function textProblems(story: StoryFiles, languages: readonly string[]): Finding[] {
	return story.facts.flatMap(({ schema, data, placeOf }) =>
		[...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
			if (!z.globalRegistry.get(at)?.localized) return [];
			const texts = recordOf(value);
			const [first = '', ...others] = languages.filter((locale) => locale in texts);
			const missing = languages.filter((locale) => !(locale in texts));
			return [
				...missing.map((locale) => ({
					place: placeOf(path),
					message: `This text is missing in “${locale}”.`,
					hint: 'Write it beside the other.',
				})),
				...others.flatMap((locale) =>
					differences(
						new Set(saidIn(String(texts[locale]))),
						new Set(saidIn(String(texts[first]))),
					).map((difference) => ({
						place: placeOf([...path, locale]),
						message: `This text ${difference} ${first}.`,
						hint: 'Say the same in both.',
					})),
				),
			];
		}),
	);
}

import { z } from 'astro/zod';
import { splitCitations } from '../citation.ts';
import type { Place } from '../problem.ts';
import { namesIn } from '../reading/assemble-prose.ts';
import { blocksOf } from '../reading/blocks.ts';
import type { Part, ProseFile, StoryFiles } from '../reading/files.ts';
import type { Locale } from '../text.ts';
import { walk } from '../walk.ts';
import { wordingAt } from '../wording.ts';
import { recordOf } from '../record.ts';

/** What a reader can read of a story in one language, but for its corrections. */
export interface StandingText {
	locale: Locale;
	text: string;
	/** Where a wording of it stands; where the text begins, if names or notes part the wording. */
	placeOf: (wording: string) => Place;
}

/** The texts of a story, those of the prose and the short ones, without what was withdrawn. */
export function standingTexts(files: StoryFiles): StandingText[] {
	return [
		...files.prose.flatMap((prose) => [...blockTexts(prose, files), ...headTexts(prose)]),
		...files.facts.flatMap((part) => (part.name === 'corrections' ? [] : shortTexts(part))),
	];
}

function blockTexts(prose: ProseFile, files: StoryFiles): StandingText[] {
	return blocksOf(prose, namesIn(files, prose.locale)).map(({ at, text }) => ({
		locale: prose.locale,
		text,
		placeOf: (wording) => {
			const inSource = wordingAt(prose.source.slice(at), wording);
			return prose.placeAt(at + Math.max(inSource, 0));
		},
	}));
}

/** The front matter but for the facts in it, which are parts of their own. */
function headTexts({ frontMatter, locale }: ProseFile): StandingText[] {
	const { title, summary, subject, note } = recordOf(frontMatter.data);
	const own = Object.entries({ title, summary, subject }).map(
		([field, text]) => [locale, text, [field]] as const,
	);
	const notes = Object.entries(recordOf(note)).map(
		([language, text]) => [language, text, ['note', language]] as const,
	);
	return [...own, ...notes].flatMap(([language, text, path]) =>
		typeof text === 'string'
			? [{ locale: language, text, placeOf: () => frontMatter.placeOf(path) }]
			: [],
	);
}

function shortTexts({ schema, data, placeOf }: Part): StandingText[] {
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		const item = recordOf(recordOf(data)[path[0] ?? '']);
		if (!z.globalRegistry.get(at)?.localized || item['withdrawn'] !== undefined) return [];
		return Object.entries(recordOf(value)).flatMap(([locale, text]) =>
			typeof text === 'string'
				? [{ locale, text: plain(text), placeOf: () => placeOf([...path, locale]) }]
				: [],
		);
	});
}

const plain = (text: string) =>
	splitCitations(text)
		.filter((piece) => typeof piece === 'string')
		.join('');

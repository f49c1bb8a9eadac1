import { z } from 'astro/zod';
import type { Locale } from '../facts/text.ts';
import type { Place } from '../findings/problem.ts';
import type { LocatedData, ProseFile } from './files.ts';
import { recordOf } from './record.ts';
import { type Path, walk } from './walk.ts';
import type { PartOfValue } from './yaml-file.ts';

/** A short text in one language, as the editor wrote it. */
export interface ShortText {
	locale: Locale;
	text: string;
	/** Its path in the data; the last step is its language, or its field in the front matter. */
	path: Path;
	/** Whether it may contain citations. */
	mayCite: boolean;
	/** The place of the text, of its key, or of words in it. */
	placeOf: (part?: PartOfValue) => Place;
}

/** A short text in every language that has it. */
interface TextByLanguage {
	path: Path;
	texts: Record<Locale, string>;
	mayCite: boolean;
}

/** The short texts in some data, each with its translations, whether or not the rest is valid. */
export function textsByLanguage({ schema, data }: LocatedData): TextByLanguage[] {
	return walk(schema, data).flatMap(({ schema: valueSchema, value, path }) => {
		const { localized, cited = false } = z.globalRegistry.get(valueSchema) ?? {};
		if (!localized) return [];
		const texts = Object.entries(recordOf(value)).filter(isText);
		return [{ path, texts: Object.fromEntries(texts), mayCite: cited }];
	});
}

function isText(entry: [string, unknown]): entry is [string, string] {
	return typeof entry[1] === 'string';
}

/** The short texts in some data in each language, whether or not the rest is valid. */
export function shortTexts(located: LocatedData): ShortText[] {
	return textsByLanguage(located).flatMap(({ path, texts, mayCite }) =>
		Object.entries(texts).map(([locale, text]) => ({
			locale,
			text,
			path: [...path, locale],
			mayCite,
			placeOf: (part) => located.placeOf([...path, locale], part),
		})),
	);
}

/** The headline of a text, and what is shown above and below it. */
export function headTexts({ frontMatter, locale }: ProseFile): ShortText[] {
	const fields = recordOf(frontMatter.data);
	return ['title', 'summary', 'subject'].flatMap((field) => {
		const text = fields[field];
		if (typeof text !== 'string') return [];
		const placeOf = (part?: PartOfValue) => frontMatter.placeOf([field], part);
		return [{ locale, text, path: [field], mayCite: false, placeOf }];
	});
}

/** The localized fields of the front matter that are not facts: the note, and the reason for a withdrawal. */
export function notesOf({ schema, frontMatter }: ProseFile): LocatedData {
	const { note, withdrawn } = (schema as z.ZodObject).shape;
	return {
		...frontMatter,
		schema: z.object({ ...(note && { note }), ...(withdrawn && { withdrawn }) }),
	};
}

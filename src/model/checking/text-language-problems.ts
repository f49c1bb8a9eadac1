import { z } from 'astro/zod';
import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Part } from '../reading/files.ts';
import { recordOf } from '../record.ts';
import { walk } from '../walk.ts';

/** Texts in a language that the site does not have: mostly a slip, and no reader would ever see them. */
export function textLanguageProblems(
	{ schema, data, placeOf }: Part,
	languages: readonly string[],
): Problem[] {
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) =>
		z.globalRegistry.get(at)?.localized
			? Object.keys(recordOf(value))
					.filter((locale) => !languages.includes(locale))
					.map((locale) => ({
						kind: 'missing-language' as const,
						place: placeOf([...path, locale], 'key'),
						message: `The site has no language “${locale}”.`,
						hint: suggestion(locale, languages) ?? `Write one of ${languages.join(', ')}.`,
					}))
			: [],
	);
}

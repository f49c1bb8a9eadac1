import { z } from 'astro/zod';
import { suggestion } from '../findings/nearest.ts';
import type { Problem } from '../findings/problem.ts';
import type { LocatedData } from '../reading/files.ts';
import { recordOf } from '../reading/record.ts';
import { walk } from '../reading/walk.ts';

/** Texts in a language that the site does not have, usually because of a typo. No reader would see them. */
export function textLanguageProblems(
	{ schema, data, placeOf }: LocatedData,
	languages: readonly string[],
): Problem[] {
	return walk(schema, data).flatMap(({ schema: valueSchema, value, path }) =>
		z.globalRegistry.get(valueSchema)?.localized
			? Object.keys(recordOf(value))
					.filter((locale) => !languages.includes(locale))
					.map((locale) => ({
						kind: 'unknown-language' as const,
						place: placeOf([...path, locale], 'key'),
						message: `The site has no language “${locale}”.`,
						hint: suggestion(locale, languages) ?? `Write one of ${languages.join(', ')}.`,
					}))
			: [],
	);
}

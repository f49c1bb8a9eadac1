import type { z } from 'astro/zod';
import { mentionTypes } from '../facts/parts.ts';
import { items } from '../facts/items.ts';
import { localizedText, pick, type Locale } from '../facts/text.ts';
import type { NameOf } from './blocks.ts';
import { factsNamed } from './facts-named.ts';
import type { StoryFiles } from './files.ts';
import { fitting } from './fitting.ts';

/** Returns a function that names an item: in this language, else in the original language, else by its id. */
export function namesIn(files: StoryFiles, locale: Locale): NameOf {
	return (tag, id) => {
		const { file, name } = items[mentionTypes[tag]];
		// Not `itemsOf`, which would list all items for each mention.
		const item = factsNamed(files, file)
			.map((facts) => fitting<z.core.$ZodType>(facts) as Record<string, object | null>)
			.find((group) => Object.hasOwn(group, id))?.[id];
		const { success, data } = localizedText.safeParse((item as Record<string, unknown>)?.[name]);
		return success ? pick(data, locale, files.original ?? locale).text : id;
	};
}

import type { z } from 'astro/zod';
import type { originalFrontMatterSchema } from '../facts/front-matter.ts';
import type { ProseFile } from './files.ts';
import { fitting, type Fitting } from './fitting.ts';

/** The fields of the front matter that fit their schema. Only a story’s original can have all of them. */
export function frontMatterOf({
	schema,
	frontMatter: { data },
}: Pick<ProseFile, 'schema' | 'frontMatter'>): Fitting<z.output<typeof originalFrontMatterSchema>> {
	return fitting({ schema: schema as typeof originalFrontMatterSchema, data });
}

import type { z } from 'astro/zod';
import type { FactFile, factSchemas } from '../facts/fact-files.ts';
import type { ImageFile } from '../facts/picture.ts';
import type { Place, Problem } from '../findings/problem.ts';
import type { Locale } from '../facts/text.ts';
import type { translationsSchema } from '../facts/translation.ts';
import type { siteSchema } from '../site/site.ts';
import type { Path } from './walk.ts';
import type { MdxFile } from './mdx-file.ts';
import type { PartOfValue } from './yaml-file.ts';

/** Data with its schema and the places of its values: a file, front matter, or the attributes of a tag. */
export interface LocatedData<Schema extends z.core.$ZodType = z.core.$ZodType> {
	schema: Schema;
	data: unknown;
	placeOf: (path: Path, part?: PartOfValue) => Place;
}

/** The facts of one type, from a YAML file or from a field of the front matter. */
export interface LocatedFacts<Name extends FactFile = FactFile> extends LocatedData<
	(typeof factSchemas)[Name]
> {
	name: Name;
}

/** A text in one language with the schema of its front matter. */
export interface ProseFile extends MdxFile {
	locale: Locale;
	schema: z.core.$ZodType;
}

/** The files of one story as they were read, valid or not. */
export interface StoryFiles {
	id: string;
	/** The folder as the editor knows it: `content/stories/kim-putin-2023`. */
	folder: string;
	/** The language of the prose that says `original: true`. */
	original: Locale | undefined;
	prose: ProseFile[];
	facts: LocatedFacts[];
	/** `translations.yaml`, if the story has one. */
	translations: LocatedData<typeof translationsSchema> | undefined;
	/** The files in `images/` by name; undefined for one that cannot be read as a picture. */
	images: ReadonlyMap<string, ImageFile | undefined>;
	/** The problems found while reading. */
	problems: Problem[];
}

/** A page about the site in all its languages. */
export interface PageFiles {
	id: string;
	folder: string;
	prose: ProseFile[];
	problems: Problem[];
}

/** The whole content folder as it was read, valid or not. */
export interface ContentFiles {
	folder: string;
	site: LocatedData<typeof siteSchema>;
	phrases: (LocatedData & { locale: Locale })[];
	stories: StoryFiles[];
	pages: PageFiles[];
	/** The addresses of the files in `public/`, which texts may link to. */
	publicFiles: ReadonlySet<string>;
	problems: Problem[];
}

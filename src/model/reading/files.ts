import type { z } from 'astro/zod';
import type { FactFile } from '../facts.ts';
import type { Place, Problem } from '../problem.ts';
import type { Locale } from '../text.ts';
import type { Path } from '../walk.ts';
import type { MdxFile } from './mdx-file.ts';

/** What of a value is meant: itself, its key, or some words within its text, the first ones or a later time. */
export type PartOfValue = 'key' | 'value' | { words: string; nth: number };

/** Data with its schema and the places of its values: a file, its front matter, or the attributes of a tag. */
export interface Part<Schema extends z.core.$ZodType = z.core.$ZodType> {
	schema: Schema;
	data: unknown;
	placeOf: (path: Path, part?: PartOfValue) => Place;
}

/** The facts of one kind in one file: a YAML file, or a field of the front matter. */
export interface FactPart extends Part {
	name: FactFile;
}

/** A text in one language with the schema of its front matter. */
export interface ProseFile extends MdxFile {
	locale: Locale;
	schema: z.core.$ZodType;
}

/** The files of one story as they were read, right or wrong. */
export interface StoryFiles {
	id: string;
	/** The folder as the editor knows it: `content/stories/kim-putin-2023`. */
	folder: string;
	/** The language of the prose that says `original: true`. */
	original: Locale | undefined;
	prose: ProseFile[];
	facts: FactPart[];
	/** `translations.yaml`, where there is one. */
	translations: Part | undefined;
	/** The names of the files in `images/`. */
	images: string[];
	/** What reading alone found. */
	problems: Problem[];
}

/** A page about the site in all its languages. */
export interface PageFiles {
	id: string;
	folder: string;
	prose: ProseFile[];
	problems: Problem[];
}

/** All of the content folder as it was read, right or wrong. */
export interface ContentFiles {
	folder: string;
	site: Part;
	phrases: (Part & { locale: Locale })[];
	stories: StoryFiles[];
	pages: PageFiles[];
	/** The addresses of the files in `public/`, which a text may link to. */
	publicFiles: ReadonlySet<string>;
	problems: Problem[];
}

import { z } from 'astro/zod';
import { recordOf } from '../record.ts';
import type { Place } from '../problem.ts';
import type { Locale } from '../text.ts';
import { markOf, type TranslatedSort } from '../translation.ts';
import { type Path, walk } from '../walk.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Part, ProseFile, StoryFiles } from './files.ts';

/** One piece of a translation, and the original that it should be made from. */
export interface Translated {
	/** The language of the translation. */
	locale: Locale;
	sort: TranslatedSort;
	/** Its name among its sort: a passage’s id, the number of a heading, the way to a short text. */
	key: string;
	/** The mark of the original as it now is. */
	original: string;
	/** The mark of the original that it was made from; none where the record does not know it. */
	madeFrom: string | undefined;
	/** Where the translation stands, and its original. */
	place: Place;
	originalPlace: Place;
	/** What the translation says. */
	text: string;
}

/** Every piece of every translation of a story, as far as its files can be read. */
export function translatedOf(files: StoryFiles): Translated[] {
	const original = files.prose.find(({ locale }) => locale === files.original);
	if (!original) return [];
	const recorded = recordOf(files.translations?.data);
	const originals = new Map<string, string>();
	// In a language in which the story is not told nobody reads its short texts.
	const isTold = (language: string) => files.prose.some(({ locale }) => locale === language);
	return [
		...files.prose
			.filter((prose) => prose !== original)
			.flatMap((prose) => [...proseOf(original, prose), ...headOf(original, prose)]),
		...[
			...files.facts.flatMap((part) => textsOf(part, original.locale, part.name)),
			...textsOf({ ...original.frontMatter, schema: ownSchema(original) }, original.locale),
		].filter(({ locale }) => isTold(locale)),
	].map((piece) => {
		const { locale, sort, original: mark } = piece;
		// Two texts of a list may be the same in the translation and not in the original.
		const isTaken = (name: string) => (originals.get(`${locale} ${sort} ${name}`) ?? mark) !== mark;
		let key = piece.key;
		for (let n = 2; isTaken(key); n++) key = `${piece.key}-${n}`;
		originals.set(`${locale} ${sort} ${key}`, mark);
		const madeFrom = recordOf(recordOf(recorded[locale])[sort])[key];
		return { ...piece, key, madeFrom: typeof madeFrom === 'string' ? madeFrom : undefined };
	});
}

/** Whether a piece was made from an original that has changed since. */
export function isBehind({ madeFrom, original }: Translated): boolean {
	return madeFrom !== undefined && madeFrom !== original;
}

/** What an editor calls a piece: a passage’s id, `heading-3`, the way to a short text. */
export function nameOfPiece({ sort, key }: Pick<Translated, 'sort' | 'key'>): string {
	return sort === 'headings' ? `heading-${key}` : key;
}

type Piece = Omit<Translated, 'madeFrom'>;

/** A text of the original that a language in which the story is told has none for. */
interface Lacking {
	locale: Locale;
	/** None: it is a short text. */
	passage?: string;
	place: Place;
}

/** What each translation of a story lacks: passages, and short texts. */
export function lackingOf(files: StoryFiles): Lacking[] {
	const original = files.prose.find(({ locale }) => locale === files.original);
	if (!original) return [];
	return files.prose
		.filter((prose) => prose !== original && prose.tree)
		.flatMap((prose) => {
			const { locale } = prose;
			const own = new Set(blocks(prose).map(({ passage }) => passage));
			return [
				...blocks(original).flatMap(({ passage, at }) =>
					passage === undefined || own.has(passage)
						? []
						: [{ locale, passage, place: original.placeAt(at) }],
				),
				...files.facts.flatMap((part) =>
					localizedIn(part, part.name)
						.filter(({ texts }) => original.locale in texts && !(locale in texts))
						.map(({ path }) => ({
							locale,
							place: part.placeOf([...path, original.locale]),
						})),
				),
			];
		});
}

/** Passages pair by id, what stands in none by the order of the headings. */
function proseOf(original: ProseFile, translation: ProseFile): Piece[] {
	const keyOf = ({ passage, heading }: Block) => passage ?? heading;
	const originals = new Map(blocks(original).map((block) => [keyOf(block), block]));
	return blocks(translation).flatMap((block) => {
		const from = originals.get(keyOf(block));
		if (!from) return [];
		return [
			{
				locale: translation.locale,
				sort: block.passage === undefined ? ('headings' as const) : ('passages' as const),
				key: String(keyOf(block)),
				original: markOf(from.written),
				place: translation.placeAt(block.at),
				originalPlace: original.placeAt(from.at),
				text: block.text,
			},
		];
	});
}

// What a mention is called is translated with the thing that it names.
const blocks = (prose: ProseFile) => blocksOf(prose, (_, id) => id);

/** The headline and what stands around it. */
function headOf(original: ProseFile, translation: ProseFile): Piece[] {
	return ['title', 'summary', 'subject'].flatMap((field) => {
		const from = recordOf(original.frontMatter.data)[field];
		const text = recordOf(translation.frontMatter.data)[field];
		if (typeof from !== 'string' || typeof text !== 'string') return [];
		return [
			{
				locale: translation.locale,
				sort: 'texts' as const,
				key: field,
				original: markOf(from),
				place: translation.frontMatter.placeOf([field]),
				originalPlace: original.frontMatter.placeOf([field]),
				text,
			},
		];
	});
}

/** The fields of the front matter that are no facts: those have parts of their own. */
function ownSchema({ schema }: ProseFile): z.core.$ZodType {
	const { note, withdrawn } = (schema as z.ZodObject).shape;
	return z.object({ ...(note && { note }), ...(withdrawn && { withdrawn }) });
}

/** The short texts of a part, but for what a correction quotes, which is of its language alone. */
function localizedIn({ schema, data }: Part, name?: string) {
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		const isQuoted = name === 'corrections' && path.at(-1) !== 'reason';
		if (!z.globalRegistry.get(at)?.localized || isQuoted) return [];
		return [{ path, texts: recordOf(value) }];
	});
}

/** The short texts of a part that stand side by side in several languages. */
function textsOf(part: Part, original: Locale, name?: string): Piece[] {
	return localizedIn(part, name).flatMap(({ path, texts }) => {
		const { [original]: from, ...translations } = texts;
		if (typeof from !== 'string') return [];
		return Object.entries(translations).flatMap(([locale, text]): Piece[] => {
			if (typeof text !== 'string') return [];
			return [
				{
					locale,
					sort: 'texts',
					key: keyOf(name, path, text),
					original: markOf(from),
					place: part.placeOf([...path, locale]),
					originalPlace: part.placeOf([...path, original]),
					text,
				},
			];
		});
	});
}

/**
 * The way to a short text: `venues.geneva.name`. In a list the translation’s own mark takes the place
 * of its number, so that one that is put before it does not put it behind.
 */
function keyOf(name: string | undefined, path: Path, translation: string): string {
	const steps = path.filter((step) => typeof step === 'string');
	const way = [...(name === undefined ? [] : [name]), ...steps].join('.');
	return steps.length === path.length ? way : `${way}@${markOf(translation).slice(0, 6)}`;
}

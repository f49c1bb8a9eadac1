import type { Place } from '../findings/problem.ts';
import type { Locale } from '../facts/text.ts';
import { fingerprintOf, type TranslatedType } from '../facts/translation.ts';
import type { Path } from './walk.ts';
import { type Block, blocksOf, type Mention } from './blocks.ts';
import type { LocatedData, ProseFile, StoryFiles } from './files.ts';
import { fitting } from './fitting.ts';
import { namesIn } from './names-in.ts';
import { headTexts, notesOf, textsByLanguage } from './short-texts.ts';
import { originalOf } from './original-of.ts';

/** One piece of a translation, and the piece of the original that it belongs to. */
export interface TranslationPiece {
	/** The language of the translation. */
	locale: Locale;
	type: TranslatedType;
	/** Its name, unique within its type: the id of a passage, the number of a heading, or the path of a short text. */
	key: string;
	/** The hash of the original as it is now. */
	original: string;
	/** The hash of the original that it was made from; undefined if none is recorded. */
	madeFrom: string | undefined;
	/** The places of the translation and of its original. */
	place: Place;
	originalPlace: Place;
	/** The text of the translation and of its original, as readers see them. A short text keeps its citations. */
	text: string;
	originalText: string;
	/** The items that each mentions; none for short texts. */
	mentions: readonly Mention[];
	originalMentions: readonly Mention[];
}

/** Every piece of every translation of a story, as far as its files can be parsed. */
export function translationPieces(files: StoryFiles): readonly TranslationPiece[] {
	const pieces = cache.get(files) ?? findPieces(files);
	cache.set(files, pieces);
	return pieces;
}

/** Caches pieces, because the check of translations, its notices and the prose of a story all use them. */
const cache = new WeakMap<StoryFiles, readonly TranslationPiece[]>();

function findPieces(files: StoryFiles): TranslationPiece[] {
	const original = originalOf(files);
	if (!original) return [];
	const recorded = files.translations ? fitting(files.translations) : {};
	const originals = new Map<string, string>();
	// Short texts in a language without prose have no readers.
	const hasProse = (language: string) => files.prose.some(({ locale }) => locale === language);
	return [
		...files.prose
			.filter((prose) => prose !== original)
			.flatMap((prose) => [...proseOf(original, prose, files), ...headTextsOf(original, prose)]),
		...[
			...files.facts.flatMap((facts) => textsOf(facts, original.locale, facts.name)),
			...textsOf(notesOf(original), original.locale),
		].filter(({ locale }) => hasProse(locale)),
	].map((piece) => {
		const { locale, type, original: hash } = piece;
		// Two texts of a list may be equal in the translation and differ in the original.
		const isTaken = (name: string) => (originals.get(`${locale} ${type} ${name}`) ?? hash) !== hash;
		let key = piece.key;
		for (let n = 2; isTaken(key); n++) key = `${piece.key}-${n}`;
		originals.set(`${locale} ${type} ${key}`, hash);
		return { ...piece, key, madeFrom: recorded[locale]?.[type]?.[key] ?? undefined };
	});
}

/** Whether a piece was made from an original that has changed since. */
export function isOutdated({ madeFrom, original }: TranslationPiece): boolean {
	return madeFrom !== undefined && madeFrom !== original;
}

/** The name of a piece for the editor: the id of a passage, `heading-3`, or the path of a short text. */
export function pieceName({ type, key }: Pick<TranslationPiece, 'type' | 'key'>): string {
	return type === 'headings' ? `heading-${key}` : key;
}

type Piece = Omit<TranslationPiece, 'madeFrom'>;

/** A text of the original that a translation lacks. */
interface MissingPiece {
	locale: Locale;
	/** The id of the passage; undefined for a short text. */
	passage?: string;
	place: Place;
}

/** The passages and short texts that each translation of a story lacks. */
export function missingTranslations(files: StoryFiles): MissingPiece[] {
	const original = originalOf(files);
	if (!original) return [];
	return files.prose
		.filter((prose) => prose !== original && prose.tree)
		.flatMap((prose) => {
			const { locale } = prose;
			const translated = new Set(blocksIn(prose, files).map(({ passage }) => passage));
			return [
				...blocksIn(original, files).flatMap(({ passage, from }) =>
					passage === undefined || translated.has(passage)
						? []
						: [{ locale, passage, place: original.placeAt(from) }],
				),
				...files.facts.flatMap((facts) =>
					localizedIn(facts, facts.name)
						.filter(({ texts }) => original.locale in texts && !(locale in texts))
						.map(({ path }) => ({
							locale,
							place: facts.placeOf([...path, original.locale]),
						})),
				),
			];
		});
}

/** Pairs passages by id, and text outside passages by the number of its heading. */
function proseOf(original: ProseFile, translation: ProseFile, files: StoryFiles): Piece[] {
	const keyOf = ({ passage, heading }: Block) => passage ?? heading;
	const originals = new Map(blocksIn(original, files).map((block) => [keyOf(block), block]));
	return blocksIn(translation, files).flatMap((block) => {
		const from = originals.get(keyOf(block));
		if (!from) return [];
		return [
			{
				locale: translation.locale,
				type: block.passage === undefined ? ('headings' as const) : ('passages' as const),
				key: String(keyOf(block)),
				original: fingerprintOf(from.written),
				place: translation.placeAt(block.from),
				originalPlace: original.placeAt(from.from),
				text: block.text,
				originalText: from.text,
				mentions: block.mentions,
				originalMentions: from.mentions,
			},
		];
	});
}

const blocksIn = (prose: ProseFile, files: StoryFiles) =>
	blocksOf(prose, namesIn(files, prose.locale));

/** The headline and the texts shown with it. */
function headTextsOf(original: ProseFile, translation: ProseFile): Piece[] {
	return headTexts(translation).flatMap(({ locale, text, path, placeOf }) => {
		const key = String(path[0]);
		const from = headTexts(original).find((one) => one.path[0] === key);
		if (!from) return [];
		return [
			{
				locale,
				type: 'texts' as const,
				key,
				original: fingerprintOf(from.text),
				place: placeOf(),
				originalPlace: from.placeOf(),
				text,
				originalText: from.text,
				mentions: [],
				originalMentions: [],
			},
		];
	});
}

/** The short texts in some data, except quotations in corrections, which belong to one language only. */
function localizedIn(located: LocatedData, name?: string) {
	return textsByLanguage(located).filter(
		({ path }) => name !== 'corrections' || path.at(-1) === 'reason',
	);
}

/** The translated short texts in some data. */
function textsOf(located: LocatedData, original: Locale, name?: string): Piece[] {
	return localizedIn(located, name).flatMap(({ path, texts }) => {
		const { [original]: from, ...translations } = texts;
		if (from === undefined) return [];
		return Object.entries(translations).map(([locale, text]) => ({
			locale,
			type: 'texts',
			key: keyOf(name, path, text),
			original: fingerprintOf(from),
			place: located.placeOf([...path, locale]),
			originalPlace: located.placeOf([...path, original]),
			text,
			originalText: from,
			mentions: [],
			originalMentions: [],
		}));
	});
}

/**
 * The key of a short text: its path, such as `venues.geneva.name`. In a list the hash of the translation
 * replaces the index, so that inserting an item before it does not mark the translation as outdated.
 */
function keyOf(name: string | undefined, path: Path, translation: string): string {
	const steps = path.filter((step) => typeof step === 'string');
	const dotted = [...(name === undefined ? [] : [name]), ...steps].join('.');
	return steps.length === path.length
		? dotted
		: `${dotted}@${fingerprintOf(translation).slice(0, 6)}`;
}

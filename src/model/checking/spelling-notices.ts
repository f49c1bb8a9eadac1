import type { Notice, Place } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { sliceOf } from '../reading/prose.ts';
import type { Locale } from '../facts/text.ts';
import { shortTexts } from '../reading/short-texts.ts';
import { wordsAt } from '../reading/words-at.ts';
import { itemsOf } from '../reading/items-of.ts';

/** Names that a text spells differently from the story’s venues and stakeholders. */
export function spellingNotices(story: StoryFiles): Notice[] {
	const books = new Map<Locale, NameBook>();
	for (const [locale, names] of namesByLanguage(story)) books.set(locale, nameBook(names));
	const reported = new Set<string>();
	return textsOf(story).flatMap(({ text, locale, placeOf }) => {
		const book = books.get(locale);
		return (book ? variantSpellings(text, book) : []).flatMap(({ written, known, at }) => {
			const place = placeOf(written, at);
			// Report a spelling once per file.
			const key = `${place.file} ${written}`;
			if (reported.has(key)) return [];
			reported.add(key);
			return [
				{
					kind: 'two-spellings' as const,
					place,
					message: `“${written}” is spelt “${known}” elsewhere.`,
					hint: 'Use one spelling everywhere, including in the name of the venue or stakeholder.',
				},
			];
		});
	});
}

interface NameBook {
	/** Names with a hyphen. */
	names: readonly string[];
	/** Every word of every name. */
	words: ReadonlySet<string>;
	/** The capitalized words of names with more than three letters, by their normalized form. */
	byNormalized: ReadonlyMap<string, string>;
}

interface Spelling {
	written: string;
	known: string;
	at: number;
}

function nameBook(names: ReadonlySet<string>): NameBook {
	const words = new Set([...names].flatMap((name) => name.split(/\s+/)));
	const longWords = [...words].filter((word) => /^\p{Lu}/u.test(word) && word.length > 3);
	return {
		names: [...names].filter((name) => name.includes('-')),
		words,
		byNormalized: new Map(longWords.map((word) => [normalized(word), word])),
	};
}

/** A form that the romanizations of a name share: Vladímir and Vladimir, Vostochni and Vostochny. */
function normalized(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[-’']/g, '')
		.replace(/y|j/g, 'i')
		.replace(/(.)\1+/g, '$1');
}

function variantSpellings(text: string, { names, words, byNormalized }: NameBook): Spelling[] {
	const found: Spelling[] = [];
	for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu)) {
		const written = match[0].replace(/[’']s$/, '');
		const known = byNormalized.get(normalized(written));
		if (known === undefined || words.has(written)) continue;
		found.push({ written, known, at: match.index });
	}
	// Kim Jong-un is also written Kim Jong Un.
	for (const name of names) {
		const pattern = name.split(/[-\s]/).map(RegExp.escape).join('[-\\s]?');
		for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'))) {
			const written = match[0].replace(/\s+/g, ' ');
			if (
				capitalized(written) === capitalized(name) ||
				found.some(({ at }) => at >= match.index && at < match.index + match[0].length)
			)
				continue;
			found.push({ written, known: name, at: match.index });
		}
	}
	return found;
}

function namesByLanguage(story: StoryFiles): Map<Locale, Set<string>> {
	const byLanguage = new Map<Locale, Set<string>>();
	for (const file of ['venues', 'stakeholders'] as const) {
		for (const { item } of itemsOf(story, file)) {
			for (const texts of [item.name, item.short]) {
				for (const [locale, text] of Object.entries(texts ?? {})) {
					if (!text) continue;
					const names = byLanguage.get(locale) ?? new Set();
					byLanguage.set(locale, names.add(text));
				}
			}
		}
	}
	return byLanguage;
}

interface LocatedText {
	text: string;
	locale: Locale;
	placeOf: (words: string, at: number) => Place;
}

function textsOf(story: StoryFiles): LocatedText[] {
	const inProse = story.prose.flatMap(({ tree, locale, source, placeAt }) =>
		tree
			? [...nodesOf(tree)].flatMap(({ node }) =>
					node.type === 'text'
						? [
								{
									text: sliceOf(node, source),
									locale,
									placeOf: (_: string, at: number) => placeAt(offsetOf(node) + at),
								},
							]
						: [],
				)
			: [],
	);
	const inFacts = story.facts.flatMap(shortTexts).map(({ text, locale, placeOf }) => ({
		text,
		locale,
		placeOf: (words: string, at: number) => placeOf(wordsAt(text, words, at)),
	}));
	return [...inProse, ...inFacts];
}

/**
 * Capitalizes a name for comparison: within a sentence, a name that begins with a common noun begins with a
 * small letter, as in “la base Elmendorf-Richardson”.
 */
function capitalized(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

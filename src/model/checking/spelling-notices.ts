import { z } from 'astro/zod';
import type { Notice, Place } from '../problem.ts';
import type { Part, StoryFiles } from '../reading/files.ts';
import { nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { sliceOf } from '../reading/prose.ts';
import type { Locale } from '../text.ts';
import { walk } from '../walk.ts';
import { wordsAt } from '../words-at.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Names that the texts spell otherwise than the story’s own list of venues and stakeholders does. */
export function spellingNotices(story: StoryFiles): Notice[] {
	const books = new Map<Locale, NameBook>();
	for (const [locale, names] of namesByLanguage(story)) books.set(locale, nameBook(names));
	const told = new Set<string>();
	return textsOf(story).flatMap(({ text, locale, placeOf }) => {
		const book = books.get(locale);
		return (book ? otherSpellings(text, book) : []).flatMap(({ written, known, at }) => {
			const place = placeOf(written, at);
			// A spelling is told once a file.
			const key = `${place.file} ${written}`;
			if (told.has(key)) return [];
			told.add(key);
			return [
				{
					kind: 'two-spellings' as const,
					place,
					message: `“${written}” is spelt “${known}” elsewhere.`,
					hint: 'Use one spelling, also in the name of the venue or stakeholder.',
				},
			];
		});
	});
}

interface NameBook {
	/** Names of several words, as they are written. */
	names: readonly string[];
	/** Every word of a name. */
	words: ReadonlySet<string>;
	/** A word of a name by what is left of it when accents and the like are taken off. */
	bySound: ReadonlyMap<string, string>;
}

interface Spelling {
	written: string;
	known: string;
	at: number;
}

function nameBook(names: ReadonlySet<string>): NameBook {
	const words = new Set([...names].flatMap((name) => name.split(/\s+/)));
	const long = [...words].filter((word) => /^\p{Lu}/u.test(word) && word.length > 3);
	return {
		names: [...names].filter((name) => name.includes('-')),
		words,
		bySound: new Map(long.map((word) => [soundOf(word), word])),
	};
}

/** What two romanizations of one name have in common: Vladímir and Vladimir, Vostochni and Vostochny. */
function soundOf(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[-’']/g, '')
		.replace(/y|j/g, 'i')
		.replace(/(.)\1+/g, '$1');
}

function otherSpellings(text: string, { names, words, bySound }: NameBook): Spelling[] {
	const found: Spelling[] = [];
	for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu)) {
		const written = match[0].replace(/[’']s$/, '');
		const known = bySound.get(soundOf(written));
		if (known === undefined || words.has(written)) continue;
		found.push({ written, known, at: match.index });
	}
	// Kim Jong-un is also written Kim Jong Un.
	for (const name of names) {
		const pattern = name.split(/[-\s]/).map(escaped).join('[-\\s]?');
		for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'))) {
			const written = match[0].replace(/\s+/g, ' ');
			if (
				written === name ||
				found.some(({ at }) => at >= match.index && at < match.index + match[0].length)
			)
				continue;
			found.push({ written, known: name, at: match.index });
		}
	}
	return found;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function namesByLanguage(story: StoryFiles): Map<Locale, Set<string>> {
	const byLanguage = new Map<Locale, Set<string>>();
	for (const file of ['venues', 'stakeholders'] as const) {
		for (const { data } of factsNamed(story, file)) {
			for (const item of Object.values(recordOf(data))) {
				const { name, short } = recordOf(item);
				for (const [locale, text] of [name, short].flatMap((one) =>
					Object.entries(recordOf(one)),
				)) {
					if (typeof text !== 'string') continue;
					const names = byLanguage.get(locale) ?? new Set();
					byLanguage.set(locale, names.add(text));
				}
			}
		}
	}
	return byLanguage;
}

interface Text {
	text: string;
	locale: Locale;
	placeOf: (words: string, at: number) => Place;
}

function textsOf(story: StoryFiles): Text[] {
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
	return [...inProse, ...story.facts.flatMap(shortTexts)];
}

function shortTexts({ schema, data, placeOf }: Part): Text[] {
	return [...walk(schema, data)].flatMap(({ schema: at, value, path }) => {
		if (!z.globalRegistry.get(at)?.localized) return [];
		return Object.entries(recordOf(value)).flatMap(([locale, text]) =>
			typeof text === 'string'
				? [
						{
							text,
							locale,
							placeOf: (words: string, index: number) =>
								placeOf([...path, locale], wordsAt(text, words, index)),
						},
					]
				: [],
		);
	});
}

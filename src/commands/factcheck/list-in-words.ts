import { splitCitations } from '../../model/citation.ts';
import type { Phrases } from '../../model/phrases.ts';
import { publisherInWords } from '../../model/publisher-words.ts';
import type { Source } from '../../model/story.ts';
import type { Locale } from '../../model/text.ts';
import type { Line } from './lines.ts';

/** Every line of one language with the sources that it rests on, for a person to read. */
export function listInWords(
	lines: readonly Line[],
	locale: Locale,
	sources: readonly Source[],
	phrases: Pick<Phrases, 'republishing' | 'no-date'>,
): string {
	const named = new Map(
		sources.map((source) => [
			source.id,
			`${source.id}: ${publisherInWords(source, phrases)}, ${source.published ?? phrases['no-date']}`,
		]),
	);
	return lines
		.filter((line) => line.locale === undefined || line.locale === locale)
		.map(({ place, text, sources: ids }) =>
			[
				`${place.file}:${place.line}`,
				`  ${wordsOf(text)}`,
				...ids.map((id) => `    · ${named.get(id) ?? id}`),
			].join('\n'),
		)
		.join('\n\n');
}

/** A line without its citations: they stand below it. */
function wordsOf(text: string): string {
	return splitCitations(text)
		.filter((piece) => typeof piece === 'string')
		.join('')
		.replaceAll(/[ \n]+/g, ' ');
}

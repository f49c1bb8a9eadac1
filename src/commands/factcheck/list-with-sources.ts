import { withoutCitations } from '../../model/facts/citation.ts';
import type { Phrases } from '../../model/site/phrases.ts';
import { publisherInWords } from '../../model/view/publisher-words.ts';
import type { Source } from '../../model/facts/story.ts';
import type { Locale } from '../../model/facts/text.ts';
import type { Line } from './sentences.ts';

/** Every line of one language with its sources, as text for a person to read. */
export function listWithSources(
	lines: readonly Line[],
	locale: Locale,
	sources: readonly Source[],
	phrases: Pick<Phrases, 'republishing' | 'no-date'>,
): string {
	const sourceNames = new Map(
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
				`  ${withoutCitations(text).replaceAll(/\s+/g, ' ')}`,
				...ids.map((id) => `    · ${sourceNames.get(id) ?? id}`),
			].join('\n'),
		)
		.join('\n\n');
}

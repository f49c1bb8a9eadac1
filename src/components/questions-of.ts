import type { Locale } from '../model/text.ts';
import { unplacedParts } from '../model/unplaced-parts.ts';
import { tellingOf } from './telling-of.ts';

/** The questions of a story's page, in its order; `id` is where one stands. */
export function questionsOf(locals: App.Locals): { id: string; text: string; lang: Locale }[] {
	const telling = tellingOf(locals);
	const { locale, prose } = telling;
	return [
		...prose.headings
			.filter(({ depth }) => depth === 2)
			.map(({ id, text }) => ({ id, text, lang: prose.locale })),
		...unplacedParts(telling).map((sort) => ({
			id: `_${sort}`,
			text: locals.phrases.questions[sort],
			lang: locale,
		})),
	];
}

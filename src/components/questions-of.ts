import type { Locale } from '../model/text.ts';
import { unplacedParts } from '../model/unplaced-parts.ts';
import { tellingOf } from './telling-of.ts';

/** The questions of a story's page, in its order; `id` is where one stands. */
export function questionsOf(locals: App.Locals): { id: string; text: string; lang: Locale }[] {
	const telling = tellingOf(locals);
	const { locale, prose } = telling;
	const written = prose.headings.filter(({ depth }) => depth === 2);
	const asked = written.map(({ id, text }) => ({ id, text, lang: prose.locale }));
	const { question } = locals.phrases.changes;
	const changes = locals.before ? [{ id: '_changes', text: question, lang: locale }] : [];
	// What has changed stands before the sources.
	const last = written.findIndex(({ parts }) => parts.includes('SourceList'));
	return [
		...asked.toSpliced(last < 0 ? asked.length : last, 0, ...changes),
		...unplacedParts(telling).map((sort) => ({
			id: `_${sort}`,
			text: locals.phrases.questions[sort],
			lang: locale,
		})),
	];
}

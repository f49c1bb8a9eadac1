import type { Locale } from '../model/facts/text.ts';
import { typesWithoutPart } from '../model/view/types-without-part.ts';
import { viewOf } from './view-of.ts';

/** The questions of a story’s page, in the order of the page; `id` is the anchor of a question. */
export function questionsOf(locals: App.Locals): { id: string; text: string; lang: Locale }[] {
	const view = viewOf(locals);
	const { locale, prose } = view;
	const headings = prose.headings.filter(({ depth }) => depth === 2);
	const fromProse = headings.map(({ id, text }) => ({ id, text, lang: prose.locale }));
	const { question } = locals.phrases.changes;
	const changes = locals.before ? [{ id: '_changes', text: question, lang: locale }] : [];
	// The changes come before the sources.
	const sourcesIndex = headings.findIndex(({ parts }) => parts.includes('SourceList'));
	return [
		...fromProse.toSpliced(sourcesIndex < 0 ? fromProse.length : sourcesIndex, 0, ...changes),
		...typesWithoutPart(view).map((type) => ({
			id: `_${type}`,
			text: locals.phrases.questions[type],
			lang: locale,
		})),
	];
}

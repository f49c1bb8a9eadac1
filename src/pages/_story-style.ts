import { viewOf } from '../components/view-of.ts';
import { chartTargetRules } from '../charts/stakeholders/chart-target-rules.ts';
import { drawingsOf } from '../charts/stakeholders/drawings.ts';
import { targetRules } from '../charts/target-rules.ts';
import { headlineOf } from '../model/view/headline-of.ts';
import { dayInWords } from '../model/view/date-words.ts';
import { fill } from '../model/site/phrases.ts';

/**
 * The style sheet for one edition of a story: highlights for its venues and its chart, the word that
 * screen readers read before the number of a note, and the footer of printed pages. It contains nothing
 * that the edition does not show.
 */
export function storyStyle(locals: App.Locals): Response {
	const { locale, phrases } = locals;
	const view = viewOf(locals);
	const note = fill(phrases.source, { n: '' }).trim();
	const rules = [
		`:root{--note:${cssString(`${note} `)}}`,
		targetRules(view.story.venues),
		chartTargetRules(view, drawingsOf(view, phrases.chart)),
	].join('\n');
	const date = dayInWords(view.edition.date, locale);
	const footer = `${headlineOf(view).text} · ${fill(phrases.edition, { date })}`;
	const printRule = `@page{@bottom-left{content:${cssString(footer)};font:8pt sans-serif;color:#444}}`;
	return new Response(`${rules}\n${printRule}\n`, { headers: { 'content-type': 'text/css' } });
}

/** A text as a CSS string, with special characters escaped. */
const cssString = (text: string): string =>
	`"${text.replaceAll(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

import { chartTargetRules } from '../charts/stakeholders/chart-target-rules.ts';
import { drawingsOf } from '../charts/stakeholders/drawings.ts';
import { targetRules } from '../charts/target-rules.ts';
import { headlineOf } from '../model/headline-of.ts';
import { dayInWords } from '../model/date-words.ts';
import { fill, type Phrases } from '../model/phrases.ts';
import type { Edition, Story } from '../model/story.ts';
import { tell } from '../model/tell.ts';
import type { Locale } from '../model/text.ts';

/**
 * The style sheet of a story as one edition tells it: how its venues and what stands in its chart light
 * up, what the number of a note is said to be of, and what stands at the foot of each sheet of paper.
 * Nothing in it names what was not known.
 */
export function storyStyle(
	story: Story,
	edition: Edition,
	{ locale, phrases }: { locale: Locale; phrases: Phrases },
): Response {
	const telling = tell(story, edition, locale);
	const note = fill(phrases.source, { n: '' }).trim();
	const rules = [
		`:root{--note:${quoted(`${note} `)}}`,
		targetRules(telling.story.venues.map(({ id }) => id)),
		chartTargetRules(telling, drawingsOf(telling, phrases.chart)),
	].join('\n');
	const date = dayInWords(edition.date, locale);
	const foot = `${headlineOf(telling).text} · ${fill(phrases.edition, { date })}`;
	const paper = `@page{@bottom-left{content:${quoted(foot)};font:8pt sans-serif;color:#444}}`;
	return new Response(`${rules}\n${paper}\n`, { headers: { 'content-type': 'text/css' } });
}

/** A text as a style sheet writes it, whatever signs it holds. */
const quoted = (text: string): string =>
	`"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

import { foldingText } from '../charts/stakeholders/chart-texts.ts';
import { drawingsOf, largestOf } from '../charts/stakeholders/drawings.ts';
import { pictureOf } from '../charts/stakeholders/picture.ts';
import { headlineOf } from '../model/headline-of.ts';
import { figureTitle } from '../model/figure-title.ts';
import { dayInWords } from '../model/date-words.ts';
import { fill, type Phrases } from '../model/phrases.ts';
import type { Site } from '../model/site.ts';
import { type Telling, textFor } from '../model/telling.ts';

/** The largest drawing of the chart as a file that stands alone; undefined where nothing is drawn. */
export function chartPicture(telling: Telling, words: Phrases, site: Site): string | undefined {
	const drawing = largestOf(drawingsOf(telling, words.chart));
	if (!drawing) return undefined;
	const { locale, story } = telling;
	const folding = foldingText(words.chart, drawing, locale);
	return pictureOf(drawing, story.kinds, {
		title: `${headlineOf(telling).text}. ${figureTitle(telling, 'chart', words.chart).text}`,
		about: [
			fill(words.chart.about, { date: dayInWords(telling.day, locale) }),
			...(folding ? [folding] : []),
		].join(' '),
		credit: pictureCredit(site, words),
		doubt: words.chart.doubt,
		language: locale,
		kindWord: ({ word }) => textFor(telling, word).text,
		certaintyWord: (is) => words.certainty[is],
	});
}

/** Whose a picture is, and under which licence. */
export const pictureCredit = ({ name, publisher, licence }: Site, { foot }: Phrases): string =>
	[...new Set([name, publisher.name, fill(foot.licence, { licence: licence.name })])].join(' · ');

/** A picture as a host sends it; of none there is no body, and for that nothing is written. */
export const pictureResponse = (picture: string | undefined): Response =>
	new Response(picture, { headers: { 'content-type': 'image/svg+xml' } });

import { viewOf } from '../components/view-of.ts';
import { foldingText } from '../charts/stakeholders/chart-texts.ts';
import { drawingsOf, largestOf } from '../charts/stakeholders/drawings.ts';
import { pictureOf } from '../charts/stakeholders/picture.ts';
import { headlineOf } from '../model/view/headline-of.ts';
import { figureTitle } from '../model/view/figure-title.ts';
import { dayInWords } from '../model/view/date-words.ts';
import { fill, type Phrases } from '../model/site/phrases.ts';
import type { Site } from '../model/site/site.ts';
import { textFor } from '../model/view/story-view.ts';

/** The largest drawing of a story’s chart as a standalone SVG; undefined if nothing is drawn. */
export function chartPicture(locals: App.Locals): string | undefined {
	const { phrases, site } = locals;
	const view = viewOf(locals);
	const drawing = largestOf(drawingsOf(view, phrases.chart));
	if (!drawing) return undefined;
	const { locale, story } = view;
	const folding = foldingText(phrases.chart, drawing, locale);
	return pictureOf(drawing, story.kinds, {
		title: `${headlineOf(view).text}. ${figureTitle(view, 'chart', phrases.chart).text}`,
		about: [
			fill(phrases.chart.about, { date: dayInWords(view.day, locale) }),
			...(folding ? [folding] : []),
		].join(' '),
		credit: pictureCredit(site, phrases),
		doubt: phrases.chart.doubt,
		language: locale,
		kindWord: ({ word }) => textFor(view, word).text,
		certaintyWord: (is) => phrases.certainty[is],
	});
}

/** The publisher and the licence of a picture. */
export const pictureCredit = ({ name, publisher, licence }: Site, { foot }: Phrases): string =>
	[...new Set([name, publisher.name, fill(foot.licence, { licence: licence.name })])].join(' · ');

/** The response with a picture. Without a picture it has no body, and Astro then writes no file. */
export const pictureResponse = (picture: string | undefined): Response =>
	new Response(picture, { headers: { 'content-type': 'image/svg+xml' } });

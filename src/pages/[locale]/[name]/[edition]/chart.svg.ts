import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { foldingText } from '../../../../charts/stakeholders/chart-texts.ts';
import { drawingsOf, largestOf } from '../../../../charts/stakeholders/drawings.ts';
import { pictureOf } from '../../../../charts/stakeholders/picture.ts';
import { headlineOf } from '../../../../components/frame/headline-of.ts';
import { dayInWords } from '../../../../model/date-words.ts';
import { figureTitle } from '../../../../model/figure-title.ts';
import { fill } from '../../../../model/phrases.ts';
import { tell } from '../../../../model/tell.ts';
import { textFor } from '../../../../model/telling.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths } from '../../../_paths.ts';

/** Of the editions those that have a chart. */
export async function getStaticPaths() {
	const { phrases } = await siteContent();
	return (await editionPaths()).flatMap(({ params, props: { story, edition } }) => {
		const words = phrases[params.locale];
		if (!words) return [];
		const telling = tell(story, edition, params.locale);
		const drawing = largestOf(drawingsOf(telling, words.chart));
		return drawing ? [{ params, props: { drawing, telling, words } }] : [];
	});
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { drawing, telling, words } }) => {
	const { site } = await siteContent();
	const { locale, story } = telling;
	const folding = foldingText(words.chart, drawing, locale);
	const picture = pictureOf(drawing, story.kinds, {
		title: `${headlineOf(telling).text}. ${figureTitle(telling, 'chart', words.chart).text}`,
		about: [
			fill(words.chart.about, { date: dayInWords(telling.day, locale) }),
			...(folding ? [folding] : []),
		].join(' '),
		credit: [
			site.name,
			site.publisher.name,
			fill(words.foot.licence, { licence: site.licence.name }),
		]
			.filter((part, index, all) => all.indexOf(part) === index)
			.join(' · '),
		doubt: words.chart.doubt,
		language: locale,
		kindWord: ({ word }) => textFor(telling, word).text,
		certaintyWord: (is) => words.certainty[is],
	});
	return new Response(picture, { headers: { 'content-type': 'image/svg+xml' } });
};

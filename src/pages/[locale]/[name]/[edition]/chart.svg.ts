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
import { localsFor } from '../../../_addresses.ts';
import { siteContent } from '../../../_content.ts';
import { editionPaths } from '../../../_paths.ts';

/** Of stories with ties or an exchange: only drawing shows whether an edition has a chart. */
export const getStaticPaths = async () =>
	(await editionPaths()).filter(
		({ props: { story } }) => story.relations.length > 0 || story.exchange,
	);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params: { locale } }) => {
	const content = await siteContent();
	const { site } = content;
	const { phrases: words } = localsFor(content, locale);
	const telling = tell(props.story, props.edition, locale);
	const drawing = largestOf(drawingsOf(telling, words.chart));
	// Nothing is written for an answer without a body.
	if (!drawing) return new Response();
	const { story } = telling;
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

import { viewOf } from '../components/view-of.ts';
import { listPicture } from '../charts/list-picture.ts';
import { certaintyPaint } from '../charts/paint.ts';
import { headlineOf } from '../model/view/headline-of.ts';
import { dayInWords, whenInWords } from '../model/view/date-words.ts';
import { ledgerOn } from '../model/view/ledger.ts';
import { fill } from '../model/site/phrases.ts';
import { type StoryView, textFor } from '../model/view/story-view.ts';
import type { LocalizedText } from '../model/facts/text.ts';
import { timelineOn } from '../model/view/timeline.ts';
import { pictureCredit } from './_chart-picture.ts';

/** The timeline or the claims of a story as an SVG. */
export function listPictureOf(list: 'timeline' | 'claims', locals: App.Locals): string {
	const { phrases, site } = locals;
	const view = viewOf(locals);
	const { day, edition, locale, story } = view;
	const textOf = (text: LocalizedText) => textFor(view, text).text;
	const groups = {
		timeline: () =>
			timelineOn(story, day).map(({ phase, past, planned }) => ({
				name: textOf(phase.name),
				entries: [...past, ...planned].map((event) => ({
					lead: whenInWords(event.when, locale, phrases.dates, 'short'),
					text:
						textOf(event.title) + (planned.includes(event) ? ` (${phrases.timeline.planned})` : ''),
				})),
			})),
		claims: () =>
			ledgerOn(story.claims, day).map(({ is, claims }) => ({
				name: `${phrases.ledger.groups[is]} (${phrases.certainty[is]})`,
				color: certaintyPaint[is],
				entries: claims.map(({ claim, standing }) => ({
					lead: dayInWords(standing.since, locale, 'short'),
					text: textOf(claim.text),
				})),
			})),
	};
	return listPicture({
		title: phrases.reuse.names[list],
		about: [headlineOf(view).text, ...datesOf(view, edition.date)].join(' · '),
		credit: pictureCredit(site, phrases),
		language: locale,
		groups: groups[list](),
	});

	function datesOf({ story: { checked } }: StoryView, date: string): string[] {
		return [
			fill(phrases.edition, { date: dayInWords(date, locale) }),
			...(checked ? [fill(phrases.foot.checked, { date: dayInWords(checked, locale) })] : []),
		];
	}
}

import { listPicture } from '../charts/list-picture.ts';
import { certaintyPaint } from '../charts/paint.ts';
import { headlineOf } from '../model/headline-of.ts';
import { dayInWords, whenInWords } from '../model/date-words.ts';
import { ledgerOn } from '../model/ledger.ts';
import { fill, type Phrases } from '../model/phrases.ts';
import type { Site } from '../model/site.ts';
import { type Telling, textFor } from '../model/telling.ts';
import type { LocalizedText } from '../model/text.ts';
import { timelineOn } from '../model/timeline.ts';
import { pictureCredit } from './_chart-picture.ts';

/** The timeline or the claims of a story as a picture. */
export function listPictureOf(
	list: 'timeline' | 'claims',
	telling: Telling,
	phrases: Phrases,
	site: Site,
): string {
	const { day, edition, locale, story } = telling;
	const say = (text: LocalizedText) => textFor(telling, text).text;
	const groups = {
		timeline: () =>
			timelineOn(story, day).map(({ phase, past, planned }) => ({
				name: say(phase.name),
				entries: [...past, ...planned].map((event) => ({
					lead: whenInWords(event.when, locale, phrases.dates, 'short'),
					text:
						say(event.title) + (planned.includes(event) ? ` (${phrases.timeline.planned})` : ''),
				})),
			})),
		claims: () =>
			ledgerOn(story.claims, day).map(({ is, claims }) => ({
				name: `${phrases.ledger.groups[is]} (${phrases.certainty[is]})`,
				color: certaintyPaint[is],
				entries: claims.map(({ claim, standing }) => ({
					lead: dayInWords(standing.since, locale, 'short'),
					text: say(claim.text),
				})),
			})),
	};
	return listPicture({
		title: phrases.reuse.names[list],
		about: [headlineOf(telling).text, ...daysOf(telling, edition.date)].join(' · '),
		credit: pictureCredit(site, phrases),
		language: locale,
		groups: groups[list](),
	});

	function daysOf({ story: { checked } }: Telling, date: string): string[] {
		return [
			fill(phrases.edition, { date: dayInWords(date, locale) }),
			...(checked ? [fill(phrases.foot.checked, { date: dayInWords(checked, locale) })] : []),
		];
	}
}

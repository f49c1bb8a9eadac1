import { existsSync } from 'node:fs';
import { expect, test } from '../visit.ts';
import { textOf } from './built-pages.ts';

interface StoryJson {
	day: string;
	venues: { id: string; standings: { from: string; is: string }[] }[];
}

/** The standings to expect in each edition of the story about the meeting in Alaska. Not every venue is listed. */
const standings: Record<string, Record<string, string>> = {
	'2025-08-08': {
		'abu-dhabi': 'possible',
		riyadh: 'possible',
		istanbul: 'likely',
		budapest: 'possible',
		rome: 'unlikely',
		vatican: 'possible',
		geneva: 'possible',
	},
	'2025-08-09': { alaska: 'chosen' },
	'2025-08-13': {
		base: 'chosen',
		anchorage: 'chosen',
		juneau: 'not-chosen',
		fairbanks: 'not-chosen',
	},
	'2025-08-16': { base: 'chosen', anchorage: 'chosen', magadan: 'visited' },
	'2025-10-31': { base: 'chosen', magadan: 'visited', budapest: 'not-chosen' },
};

// Someone who uses this project for another site may have removed the story.
const story = 'en/trump-putin-summit';
const isPublished = existsSync(`content/stories/trump-putin-2025`);

for (const [edition, expected] of isPublished ? Object.entries(standings) : []) {
	test(`the edition of ${edition} has the standings of its day`, () => {
		const data = JSON.parse(textOf('real', `${story}/${edition}/story.json`)) as StoryJson;
		const found = Object.fromEntries(
			data.venues.map(({ id, standings: all }) => [id.replace('venue-', ''), all.at(-1)?.is]),
		);
		expect(found).toMatchObject(expected);
		// Nothing that became known later is there yet.
		const later =
			edition < '2025-08-13' ? ['base', 'anchorage', 'juneau', 'magadan', 'vladivostok'] : [];
		expect(later.filter((id) => id in found)).toEqual([]);
		const before = ['abu-dhabi', 'riyadh', 'istanbul', 'budapest', 'rome', 'vatican', 'geneva'];
		if (edition !== '2025-08-08') {
			expect(before.filter((id) => found[id] !== 'not-chosen')).toEqual([]);
		}
	});
}

if (isPublished) {
	test('the meeting on 15 August in Anchorage is on the 16th in Magadan', () => {
		const start = new Date('2025-08-15T11:30:00-08:00');
		const timeIn = (timeZone: string) =>
			new Intl.DateTimeFormat('en-GB', {
				timeZone,
				day: 'numeric',
				hour: 'numeric',
				minute: 'numeric',
			})
				.formatToParts(start)
				.filter(({ type }) => type !== 'literal')
				.map(({ value }) => value);
		expect(timeIn('America/Anchorage')).toEqual(['15', '11', '30']);
		expect(timeIn('Asia/Magadan')).toEqual(['16', '06', '30']);
		expect(timeIn('Europe/Moscow')).toEqual(['15', '22', '30']);
		const page = textOf('real', `${story}/index.html`);
		for (const time of ['11.30', '22.30', '6.30']) expect(page).toContain(time);
	});
}

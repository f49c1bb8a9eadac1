import { parseFeed } from 'feedsmith';
import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';
import { filesOf, pagesOf, textOf } from './built-pages.ts';

const home = sites.fixture.url;
const pages = new Map(pagesOf('fixture').map(({ address, html }) => [home + address, html]));

/** A feed as another program parses it. */
function feedAt(file: string) {
	const parsed = parseFeed(textOf('fixture', file));
	if (parsed.format !== 'rss') throw new TypeError(`${file} is not RSS.`);
	return parsed.feed;
}

test('each language and each story in it has a feed, and pages link to it', () => {
	expect(filesOf('fixture', 'feed.xml')).toEqual([
		'en/bridge/feed.xml',
		'en/crowded-strait/feed.xml',
		'en/feed.xml',
		'en/harbour-talks/feed.xml',
		'en/river-commission/feed.xml',
		'en/short-note/feed.xml',
		'es/comision-del-rio/feed.xml',
		'es/conversaciones-del-puerto/feed.xml',
		'es/feed.xml',
		'es/puente/feed.xml',
	]);
	const story = pages.get(`${home}en/harbour-talks/2024-03-01/`) ?? '';
	const [head = '', body = ''] = story.split('<body>');
	for (const section of [head, body.slice(body.indexOf('<footer'))]) {
		expect(section).toContain('href="../feed.xml"');
		expect(section).toContain('href="../../feed.xml"');
	}
});

test('a feed lists editions by the days on which they were published', () => {
	const { title, link, language, items = [] } = feedAt('es/conversaciones-del-puerto/feed.xml');
	expect(title).toBe('Cambios y correcciones: ¿Dónde serán las conversaciones del puerto?');
	expect(link).toBe(`${home}es/conversaciones-del-puerto/`);
	expect(language).toBe('es');
	expect(items.map((item) => [item.pubDate, item.link])).toEqual(
		['2024-03-20', '2024-03-05', '2024-03-01'].map((day) => [
			new Date(`${day}T12:00:00Z`).toUTCString(),
			`${home}es/conversaciones-del-puerto/${day}/`,
		]),
	);
	expect(items[0]?.title).toBe('Las conversaciones del puerto fueron en Doha');
});

test('the feed of a language has the news of all stories, newest first', () => {
	const { items = [] } = feedAt('en/feed.xml');
	expect(items).toHaveLength(11);
	const days = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
	expect(days).toEqual(days.toSorted((one, other) => other - one));
});

for (const file of filesOf('fixture', 'feed.xml')) {
	test(`each entry of ${file} has a title, a text and a unique address that works`, () => {
		const { title, description, atom, items = [] } = feedAt(file);
		expect(title && description).toBeTruthy();
		expect(atom?.links).toEqual([{ href: home + file, rel: 'self', type: 'application/rss+xml' }]);
		expect(items.length).toBeGreaterThan(0);
		expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
		for (const item of items) {
			expect(item.title && item.description).toBeTruthy();
			expect(item.guid).toEqual({ value: item.link, isPermaLink: true });
			expect(new Date(item.pubDate ?? '').toUTCString()).toBe(item.pubDate);
			const [page = '', anchor] = item.link?.split('#') ?? [];
			expect([...pages.keys()]).toContain(page);
			if (anchor) expect(pages.get(page)).toContain(`id="${anchor}"`);
		}
	});
}

import type { Day } from './day.ts';
import type { Locale } from './text.ts';

/** An address within the site, from its root: `/es/cumbre/`, `/es/cumbre/#venue-moscow`. */
export type Address = `/${string}`;

/** The list of stories in a language. */
export const homeAddress = (locale: Locale): Address => `/${locale}/`;

/** A story or a page about the site, in a language. */
export const proseAddress = (locale: Locale, name: string): Address => `/${locale}/${name}/`;

/** What was known of a story on a day, in a language. */
export const editionAddress = (locale: Locale, name: string, day: Day): Address =>
	`/${locale}/${name}/${day}/`;

/** What changed between an edition and the one before it. */
export const changesAddress = (locale: Locale, name: string, day: Day): Address =>
	`/${locale}/${name}/${day}/changes/`;

/** The style sheet of a story’s page, which holds the rules that depend on its facts. */
export const styleAddress = (page: Address): Address => `${page}story.css`;

/** The picture that stands for a story’s page where it is shared. */
export const shareAddress = (page: Address): Address => `${page}share.png`;

/** What is new in all stories, or in one, by the address of their page. */
export const feedAddress = (page: Address): Address => `${page}feed.xml`;

/** The chart of an edition as a picture to take away. */
export const picturesOf = (edition: Address): { svg: Address; png: Address } => ({
	svg: `${edition}chart.svg`,
	png: `${edition}chart.png`,
});

/** The relations of an edition as a table to take away. */
export const tableAddress = (edition: Address): Address => `${edition}relations.csv`;

/** The figures of a story that other sites may hold in a frame. */
export const embeds = ['map', 'chart', 'timeline', 'claims'] as const;

/** One of these figures. */
export type Embed = (typeof embeds)[number];

/** A figure of a story by itself, always as the newest edition has it. */
export const embedAddress = (locale: Locale, name: string, embed: Embed): Address =>
	`/${locale}/${name}/embed/${embed}/`;

/** What all these addresses begin with; `:name` stands for any one folder. */
export const embedsUnder = '/:locale/:name/embed/';

/** The same figure as a picture that stands alone. */
export const embedPicture = (embed: Address): Address => `${embed}picture.svg`;

/** How a story may be taken along: its figures in a frame, its data, its text. */
export const reuseAddress = (locale: Locale, name: string): Address => `/${locale}/${name}/reuse/`;

/** The facts of an edition as files. */
export const dataOf = (edition: Address) =>
	({
		story: `${edition}story.json`,
		venues: `${edition}venues.geojson`,
		relations: tableAddress(edition),
		events: `${edition}events.csv`,
		claims: `${edition}claims.csv`,
	}) as const satisfies Record<string, Address>;

/** What the fields of `story.json` mean; a change that breaks who reads it gets a new number. */
export const dataSchemaAddress: Address = '/schemas/story-1.json';

/** A page as plain text with marks. */
export const markdownAddress = (page: Address): Address => `${page}index.md`;

/** The whole address of a page on the web. */
export const wholeAddress = (address: Address, site: string | URL): string =>
	new URL(`.${address}`, site).href;

/** The drawing of a coast from near, which a map fetches when its reader comes there. */
export const nearAddress = (place: string): Address => `/near/${place}.svg`;

/** What can be reached on a story's page by its id. */
export type Anchored =
	| 'venue'
	| 'stakeholder'
	| 'relation'
	| 'claim'
	| 'event'
	| 'source'
	| 'term'
	| 'picture'
	| 'correction';

/** The id of a kind of relation in the key to the chart, where a reader chooses it. */
export const kindAnchor = (id: string): string => `kind-${id}`;

/** The id of what is asked or offered in the list of ties. */
export const exchangeAnchor = (id: string): string => `exchange-${id}`;

/** The id that an item has in the page. */
export const anchorOf = (kind: Anchored, id: string): string => `${kind}-${id}`;

/**
 * The link from one page to another. Every link of the site is made here: it is relative, so that
 * the site works under any path.
 */
export function linkTo(to: Address, from: Address): string {
	const [path = '/', fragment] = to.split('#');
	const anchor = fragment === undefined ? '' : `#${fragment}`;
	if (path === from) return anchor || './';
	const fromFolders = from.split('/').slice(1, -1);
	const toFolders = path.split('/').slice(1, -1);
	const file = path.slice(path.lastIndexOf('/') + 1);
	let shared = 0;
	while (shared < fromFolders.length && fromFolders[shared] === toFolders[shared]) shared += 1;
	const up = '../'.repeat(fromFolders.length - shared) || './';
	const down = toFolders.slice(shared).map((folder) => `${folder}/`);
	return `${up}${down.join('')}${file}${anchor}`;
}

/** A link that was written for one page, as it stands on another: `../about/` is a folder more away. */
export function rebasedLink(href: string, written: Address, from: Address): string {
	if (!href.startsWith('.')) return href;
	const { pathname, hash } = new URL(href, `http://site${written}`);
	return linkTo(`${pathname as Address}${hash}`, from);
}

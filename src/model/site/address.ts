import type { Day } from '../facts/day.ts';
import type { AnchoredType } from '../facts/items.ts';
import type { Locale } from '../facts/text.ts';

/** An address within the site, from its root: `/es/cumbre/`, `/es/cumbre/#venue-moscow`. */
export type Address = `/${string}`;

/** The list of stories in a language. */
export const homeAddress = (locale: Locale): Address => `/${locale}/`;

/** A story, or a page about the site, in a language. */
export const proseAddress = (locale: Locale, slug: string): Address => `/${locale}/${slug}/`;

/** An edition of a story, in a language. */
export const editionAddress = (locale: Locale, slug: string, day: Day): Address =>
	`/${locale}/${slug}/${day}/`;

/** The page of what changed between an edition and the one before it. */
export const changesAddress = (locale: Locale, slug: string, day: Day): Address =>
	`/${locale}/${slug}/${day}/changes/`;

/** The style sheet of a story’s page, with the rules that depend on its facts. */
export const styleAddress = (page: Address): Address => `${page}story.css`;

/** The preview picture of a story’s page, for shared links. */
export const shareAddress = (page: Address): Address => `${page}share.png`;

/** The feed of all stories, or of one, by the address of its page. */
export const feedAddress = (page: Address): Address => `${page}feed.xml`;

/** The chart of an edition as pictures to download. */
export const chartPictureAddresses = (edition: Address): { svg: Address; png: Address } => ({
	svg: `${edition}chart.svg`,
	png: `${edition}chart.png`,
});

/** The relations of an edition as a CSV file to download. */
export const relationsCsvAddress = (edition: Address): Address => `${edition}relations.csv`;

/** The figures of a story that other sites can embed. */
export const embeds = ['map', 'chart', 'timeline', 'claims'] as const;

/** The name of a figure that other sites can embed. */
export type Embed = (typeof embeds)[number];

/** The page of a single figure, which always shows the newest edition. */
export const embedAddress = (locale: Locale, slug: string, embed: Embed): Address =>
	`/${locale}/${slug}/embed/${embed}/`;

/** The start of the address of every such page. `:locale` and `:slug` each match one folder. */
export const embedsPathPrefix = '/:locale/:slug/embed/';

/** A single figure as a standalone picture. */
export const embedPictureAddress = (embed: Address): Address => `${embed}picture.svg`;

/** The page for reusing a story: its figures to embed, its data and its text. */
export const reuseAddress = (locale: Locale, slug: string): Address => `/${locale}/${slug}/reuse/`;

/** The facts of an edition as files. */
export const dataAddresses = (edition: Address) =>
	({
		story: `${edition}story.json`,
		venues: `${edition}venues.geojson`,
		relations: relationsCsvAddress(edition),
		events: `${edition}events.csv`,
		claims: `${edition}claims.csv`,
	}) as const satisfies Record<string, Address>;

/** The JSON Schema of `story.json`. A breaking change gets a new number. */
export const dataSchemaAddress: Address = '/schemas/story-1.json';

/** A page as Markdown. */
export const markdownAddress = (page: Address): Address => `${page}index.md`;

/** The absolute URL of a page. */
export const absoluteUrl = (address: Address, site: string | URL): string =>
	new URL(`.${address}`, site).href;

/** The detailed drawing of a coast, which a map fetches when the reader zooms in there. */
export const detailedCoastAddress = (place: string): Address => `/near/${place}.svg`;

/**
 * The start of the address of every picture of a story. The name of such a file contains a hash of the
 * picture, so hosts let browsers keep it; no story, page or public file can have an address that begins so.
 */
export const picturesPath = '/_pictures/';

/** A picture of a story in one size. */
export const pictureAddress = (story: string, name: string, format: string): Address =>
	`${picturesPath}${story}/${name}.${format}`;

/** The anchor of a kind of relation in the chart’s key, where a reader can select it. */
export const kindAnchor = (id: string): string => `kind-${id}`;

/** The anchor of an exchange item in the list of relations. */
export const exchangeAnchor = (id: string): string => `exchange-${id}`;

/** The anchor of an item on the page. */
export const anchorOf = (type: AnchoredType, id: string): string => `${type}-${id}`;

/**
 * The link from one page to another. Every link within the site comes from here. Links are relative,
 * so that the site works under any path.
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

/** Converts a relative link that was written for one page into a link that works from another page. */
export function rebasedLink(href: string, writtenFor: Address, from: Address): string {
	if (!href.startsWith('.')) return href;
	const { pathname, hash } = new URL(href, `http://site${writtenFor}`);
	return linkTo(`${pathname as Address}${hash}`, from);
}

import type { SiteContent, StoryEntry } from '../model/site/content.ts';
import type { Day } from '../model/facts/day.ts';
import type { Locale } from '../model/facts/text.ts';
import {
	type Address,
	changesAddress,
	editionAddress,
	embedAddress,
	embeds,
	proseAddress,
	reuseAddress,
} from '../model/site/address.ts';
import { newestEdition } from '../model/view/view-story.ts';
import {
	alternatesOf,
	factLocals,
	movedLocals,
	siteLocals,
	storyLocals,
	textLocals,
} from './_locals.ts';
import type { PagePath, Routes } from './_page-path.ts';
import { textPaths } from './_site-routes.ts';

/** The pages of every story, in every language of the story, for some of its editions. */
interface StoryPages {
	days: (story: StoryEntry) => Day[];
	addressIn: (locale: Locale, slug: string, day: Day) => Address;
	/** What the locals of all these pages have besides. */
	more?: Pick<App.Locals, 'embed'>;
	/** How much of the story they show. What they do not show does not draw them again when it changes. */
	shows: keyof typeof localsOf;
}

const newest = ({ editions }: StoryEntry): Day[] => [newestEdition({ editions }).date];
const all = ({ editions }: StoryEntry): Day[] => editions.map(({ date }) => date);
const allButFirst = (story: StoryEntry): Day[] => all(story).slice(1);

/** All, with what has changed since the edition before; the text and the facts; or only the facts. */
const localsOf = { all: storyLocals, text: textLocals, facts: factLocals };

const storyPage: StoryPages = { days: newest, addressIn: proseAddress, shows: 'all' };
const editionPage: StoryPages = { days: all, addressIn: editionAddress, shows: 'all' };
const changesPage: StoryPages = { days: allButFirst, addressIn: changesAddress, shows: 'all' };
const newestFacts: StoryPages = { ...storyPage, shows: 'facts' };
const editionFacts: StoryPages = { ...editionPage, shows: 'facts' };
const embedPages = embeds.map((embed): StoryPages => ({
	shows: 'facts',
	days: newest,
	addressIn: (locale, slug) => embedAddress(locale, slug, embed),
	more: { embed },
}));

/** The routes of pages and files that belong to a story. */
export const storyRoutes: Routes = {
	'/[locale]/[slug]': (content) => [...pagePaths(content, storyPage), ...textPaths(content)],
	'/[locale]/[slug]/index.md': (content) => [
		...filePaths(content, { ...storyPage, shows: 'text' }),
		...textPaths(content),
	],
	'/[locale]/[slug]/story.css': (content) => filePaths(content, newestFacts),
	// Feeds contain absolute URLs only.
	'/[locale]/[slug]/feed.xml': (content) => (content.home ? filePaths(content, newestFacts) : []),
	// Its foot lists the corrections, which link to passages of the text.
	'/[locale]/[slug]/reuse': (content) =>
		filePaths(content, { ...storyPage, addressIn: reuseAddress }),
	// Every story has every embed, even if the figure is empty: a site that embeds it then shows a message
	// instead of an error.
	'/[locale]/[slug]/embed/[embed]': (content) =>
		embedPages.flatMap((embed) => pagePaths(content, embed)),
	// The picture of the map is made from the finished embed.
	'/[locale]/[slug]/embed/[embed]/picture.svg': (content) =>
		embedPages
			.filter(({ more }) => more?.embed !== 'map')
			.flatMap((embed) => filePaths(content, embed)),
	'/[locale]/[slug]/[edition]': (content) => pagePaths(content, editionPage),
	'/[locale]/[slug]/[edition]/changes': (content) => pagePaths(content, changesPage),
	...editionFiles({ ...editionPage, shows: 'text' }, ['index.md', 'story.json', 'venues.geojson']),
	...editionFiles(editionFacts, ['story.css', 'chart.svg']),
	...editionFiles(editionFacts, ['claims.csv', 'events.csv', 'relations.csv']),
};

function editionFiles(pages: StoryPages, files: readonly string[]): Routes {
	return Object.fromEntries(
		files.map((file) => [
			`/[locale]/[slug]/[edition]/${file}`,
			(content: SiteContent) => filePaths(content, pages),
		]),
	);
}

/** The paths of pages, under the current name of each story and, as redirects, under its former names. */
function pagePaths(content: SiteContent, pages: StoryPages): PagePath[] {
	return content.stories.flatMap((story) => [
		...currentPaths(content, story, pages),
		...formerPaths(content, story, pages),
	]);
}

/** The paths of files, which withdrawn stories and former names do not have. */
function filePaths(content: SiteContent, pages: StoryPages): PagePath[] {
	return content.stories
		.filter(({ withdrawn }) => !withdrawn)
		.flatMap((story) => currentPaths(content, story, pages));
}

function currentPaths(
	content: SiteContent,
	story: StoryEntry,
	{ days, addressIn, more, shows }: StoryPages,
): PagePath[] {
	return Object.values(story.prose).flatMap(({ locale, slug }) =>
		days(story).map((edition) => ({
			params: { locale, slug, edition, ...more },
			story,
			locals: () => ({
				...siteLocals(
					content,
					locale,
					addressIn(locale, slug, edition),
					alternatesOf(content, (language) => {
						const prose = story.prose[language];
						return prose && addressIn(language, prose.slug, edition);
					}),
				),
				...more,
				...localsOf[shows](story, edition, locale),
			}),
		})),
	);
}

function formerPaths(
	content: SiteContent,
	story: StoryEntry,
	{ days, addressIn, more }: StoryPages,
): PagePath[] {
	return Object.values(story.prose).flatMap(({ locale, slug }) =>
		(story.formerly ?? []).flatMap((name) =>
			days(story).map((edition) => ({
				params: { locale, slug: name, edition, ...more },
				story,
				locals: () => {
					const locals = siteLocals(content, locale, addressIn(locale, name, edition));
					const to = addressIn(locale, slug, edition);
					return { ...locals, ...more, ...movedLocals(story, locals, to) };
				},
			})),
		),
	);
}

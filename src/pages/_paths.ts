import { type Address, embedAddress, embeds } from '../model/site/address.ts';
import type { Day } from '../model/facts/day.ts';
import type { Edition, Story } from '../model/facts/story.ts';
import { newestEdition } from '../model/view/view-story.ts';
import type { Locale } from '../model/facts/text.ts';
import { cacheKeyOf, siteContent } from './_content.ts';

/** Paths of all stories in all their languages, with the newest edition. */
export async function storyPaths() {
	const { stories } = await siteContent();
	return stories.flatMap((story) =>
		Object.values(story.prose).map(({ locale, slug }) => ({
			params: { locale, slug },
			props: { story, edition: newestEdition(story) },
			cacheKey: cacheKeyOf(story),
		})),
	);
}

/** Paths of all editions of all stories, including the newest under its own date. */
export async function editionPaths() {
	const paths = await storyPaths();
	return paths.flatMap(({ params, props: { story }, cacheKey }) =>
		story.editions.map((edition) => ({
			params: { ...params, edition: edition.date },
			props: { story, edition },
			cacheKey,
		})),
	);
}

/** Paths of the pages on what changed: one for each edition except the first. */
export async function changesPaths() {
	const paths = await editionPaths();
	return paths.filter(({ props: { story, edition } }) => edition !== story.editions[0]);
}

/**
 * Paths of the embeds of all stories, under current and former names. Every story has every embed, even
 * if the figure is empty: a site that embeds it then shows a message instead of an error.
 */
export async function embedPaths() {
	const paths = await storyPaths();
	return embeds.flatMap((embed) =>
		withFormerAddresses(
			paths.map(({ params, ...path }) => ({ ...path, params: { ...params, embed } })),
			(locale, slug) => embedAddress(locale, slug, embed),
		),
	);
}

/** Leaves out the paths of withdrawn stories. */
export function withoutWithdrawn<Path extends { props: { story: Story } }>(paths: Path[]): Path[] {
	return paths.filter(({ props }) => !props.story.withdrawn);
}

/** The paths, and the same paths under former names of each story, with the address to redirect to. */
export function withFormerAddresses<Params extends { locale: string; slug: string }>(
	paths: { params: Params; props: { story: Story; edition: Edition }; cacheKey: string }[],
	addressIn: (locale: Locale, slug: string, day: Day) => Address,
) {
	const former = paths.flatMap(({ params, props: { story, edition }, cacheKey }) =>
		(story.formerly ?? []).map((slug) => {
			const movedTo: Address | undefined = addressIn(params.locale, params.slug, edition.date);
			return { params: { ...params, slug }, props: { story, edition, movedTo }, cacheKey };
		}),
	);
	return [
		...paths.map(({ props, ...path }) => ({ ...path, props: { ...props, movedTo: undefined } })),
		...former,
	];
}

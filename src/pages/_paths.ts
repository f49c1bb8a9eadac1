import { type Address, embedAddress, embeds } from '../model/address.ts';
import type { Day } from '../model/day.ts';
import type { Edition, Story } from '../model/story.ts';
import { newestEdition } from '../model/tell.ts';
import type { Locale } from '../model/text.ts';
import { keyOf, siteContent } from './_content.ts';

/** The addresses of every story in every language that it is told in, with its newest edition. */
export async function storyPaths() {
	const { stories } = await siteContent();
	return stories.flatMap((story) =>
		Object.values(story.prose).map(({ locale, address: name }) => ({
			params: { locale, name },
			props: { story, edition: newestEdition(story) },
			cacheKey: keyOf(story),
		})),
	);
}

/** The addresses of every edition of every story, the newest one’s own among them. */
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

/** The addresses of what changed: of every edition but the first. */
export async function changesPaths() {
	const paths = await editionPaths();
	return paths.filter(({ props: { story, edition } }) => edition !== story.editions[0]);
}

/**
 * The addresses of the figures of every story, and those under its former names. A story has all of
 * them, whatever it holds: who has put one on a page is told in it when there is nothing more to show.
 */
export async function embedPaths() {
	const paths = await storyPaths();
	return embeds.flatMap((embed) =>
		withFormer(
			paths.map(({ params, ...path }) => ({ ...path, params: { ...params, embed } })),
			(locale, name) => embedAddress(locale, name, embed),
		),
	);
}

/** Paths of stories whose text is there to be read. */
export function told<Path extends { props: { story: Story } }>(paths: Path[]): Path[] {
	return paths.filter(({ props }) => !props.story.withdrawn);
}

/** These paths, and the same under the addresses that each story had before, which lead there. */
export function withFormer<Params extends { locale: string; name: string }>(
	paths: { params: Params; props: { story: Story; edition: Edition }; cacheKey: string }[],
	addressIn: (locale: Locale, name: string, day: Day) => Address,
) {
	const former = paths.flatMap(({ params, props: { story, edition }, cacheKey }) =>
		(story.formerly ?? []).map((name) => {
			const movedTo: Address | undefined = addressIn(params.locale, params.name, edition.date);
			return { params: { ...params, name }, props: { story, edition, movedTo }, cacheKey };
		}),
	);
	return [
		...paths.map(({ props, ...path }) => ({ ...path, props: { ...props, movedTo: undefined } })),
		...former,
	];
}

import { newestEdition } from '../model/tell.ts';
import { siteContent } from './_content.ts';

/** The addresses of every story in every language that it is told in, with its newest edition. */
export async function storyPaths() {
	const { stories } = await siteContent();
	return stories.flatMap((story) =>
		Object.values(story.prose).map(({ locale, address: name }) => ({
			params: { locale, name },
			props: { story, edition: newestEdition(story) },
		})),
	);
}

/** The addresses of every edition of every story, the newest one’s own among them. */
export async function editionPaths() {
	const paths = await storyPaths();
	return paths.flatMap(({ params, props: { story } }) =>
		story.editions.map((edition) => ({
			params: { ...params, edition: edition.date },
			props: { story, edition },
		})),
	);
}

import type { SiteContent, StoryEntry } from '../model/site/content.ts';
import { imageFormats } from '../model/facts/picture.ts';
import { picturesPath } from '../model/site/address.ts';
import { sizedPictures } from '../model/site/sized-pictures.ts';
import { siteLocals } from './_locals.ts';
import type { PagePath, Routes } from './_page-path.ts';

/** The routes of the pictures of stories, one for each format. */
export const pictureRoutes: Routes = Object.fromEntries(
	imageFormats.map((format) => [
		`${picturesPath}[story]/[name].${format}`,
		(content: SiteContent) =>
			content.stories
				// Nothing of a withdrawn story may be shown.
				.filter(({ withdrawn }) => !withdrawn)
				.flatMap((story) => picturePaths(content, story, format)),
	]),
);

function picturePaths(content: SiteContent, story: StoryEntry, format: string): PagePath[] {
	const [locale = ''] = content.site.languages;
	const paths = story.pictures.flatMap((picture) => {
		const files = sizedPictures(story.id, picture).flat();
		return files
			.filter((file) => file.format === format)
			.map((file) => ({
				params: { story: story.id, name: file.name },
				story,
				locals: () => ({
					...siteLocals(content, locale, file.address),
					sized: { story: story.id, picture, file, files },
				}),
			}));
	});
	// Two pictures of a story may show the same file.
	return [...new Map(paths.map((path) => [path.params.name, path])).values()];
}

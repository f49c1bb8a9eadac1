import { dataAddresses, dataSchemaAddress, editionAddress, linkTo } from '../model/site/address.ts';
import { storyData } from '../model/view/data/story-data.ts';
import type { StoryData } from '../model/view/data/story-schema.ts';
import type { Edition, Story } from '../model/facts/story.ts';
import { viewStory } from '../model/view/view-story.ts';
import type { StoryView } from '../model/view/story-view.ts';
import type { Locale } from '../model/facts/text.ts';
import { siteContent } from './_content.ts';
import { editionPaths, withoutWithdrawn } from './_paths.ts';

/** Paths of all editions of all stories that are not withdrawn. */
export const dataPaths = async () => withoutWithdrawn(await editionPaths());

interface DataContext {
	params: { locale?: Locale; slug?: string };
	props: { story: Story; edition: Edition };
	site: URL | undefined;
}

/** The view and the data of the requested edition. */
export async function dataFor({
	params: { locale = '', slug = '' },
	props: { story, edition },
	site: home,
}: DataContext): Promise<{ view: StoryView; data: StoryData }> {
	const view = viewStory(story, edition, locale);
	const { site } = await siteContent();
	const page = editionAddress(locale, slug, edition.date);
	const schema = linkTo(dataSchemaAddress, dataAddresses(page).story);
	return { view, data: storyData(view, { site, page, schema, home }) };
}

import { dataOf, dataSchemaAddress, editionAddress, linkTo } from '../model/address.ts';
import { storyData } from '../model/data/story-data.ts';
import type { StoryData } from '../model/data/story-schema.ts';
import type { Edition, Story } from '../model/story.ts';
import { tell } from '../model/tell.ts';
import type { Telling } from '../model/telling.ts';
import type { Locale } from '../model/text.ts';
import { siteContent } from './_content.ts';
import { editionPaths, told } from './_paths.ts';

/** Every edition of which there is something to tell. */
export const dataPaths = async () => told(await editionPaths());

interface Asked {
	params: { locale?: Locale; name?: string };
	props: { story: Story; edition: Edition };
	site: URL | undefined;
}

/** The data of the edition whose file is asked for. */
export async function dataFor({
	params: { locale = '', name = '' },
	props: { story, edition },
	site: home,
}: Asked): Promise<{ telling: Telling; data: StoryData }> {
	const telling = tell(story, edition, locale);
	const { site } = await siteContent();
	const page = editionAddress(locale, name, edition.date);
	const schema = linkTo(dataSchemaAddress, dataOf(page).story);
	return { telling, data: storyData(telling, { site, page, schema, home }) };
}

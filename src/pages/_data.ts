import { viewOf } from '../components/view-of.ts';
import { dataAddresses, dataSchemaAddress, linkTo } from '../model/site/address.ts';
import { storyData } from '../model/view/data/story-data.ts';
import type { StoryData } from '../model/view/data/story-schema.ts';

/** The data of the edition that these locals show. */
export function dataOf(locals: App.Locals): StoryData {
	const { address: page, home, site } = locals;
	const schema = linkTo(dataSchemaAddress, dataAddresses(page).story);
	return storyData(viewOf(locals), { site, page, schema, home });
}

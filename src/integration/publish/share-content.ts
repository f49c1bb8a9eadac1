import { metaOf } from './published-page.ts';
import { type ShareMap, shareMap } from './share-map.ts';

/** What a share picture shows. */
export interface ShareContent {
	headline: string;
	/** The name of the site. */
	site: string | undefined;
	map: ShareMap | undefined;
}

/** The headline and the map of a finished page, for the picture that is shown when it is shared. */
export const shareContent = (page: string): ShareContent => ({
	headline: metaOf(page, 'og:title') ?? '',
	site: metaOf(page, 'og:site_name'),
	map: shareMap(page),
});

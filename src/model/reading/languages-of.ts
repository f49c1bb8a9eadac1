import type { ContentFiles } from './files.ts';
import { fitting } from './fitting.ts';
import type { Locale } from '../facts/text.ts';

/** The languages that `site.yaml` lists, whether or not the rest of it is valid. */
export function languagesOf({ site }: Pick<ContentFiles, 'site'>): Locale[] {
	const { languages } = fitting(site);
	return (languages ?? []).filter((language) => language !== null);
}

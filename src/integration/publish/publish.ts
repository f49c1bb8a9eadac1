import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shareAddress, absoluteUrl } from '../../model/site/address.ts';
import { inParallel } from '../in-parallel.ts';
import type { PictureCache } from '../picture-cache.ts';
import { hostRules } from './host-rules.ts';
import { iconFiles } from './icons.ts';
import { licencesText, readLicences } from './licences.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { nginxFile, nginxFileName } from './nginx-file.ts';
import { addressOfFile, type PublishedPage } from './published-page.ts';
import { drawSharePicture } from './share-picture.ts';
import { robots, sitemap } from './sitemap.ts';

/** Writes the files beside the pages: for hosts, for search engines, and for sharing links. */
export async function publish(
	folder: string,
	pages: readonly PublishedPage[],
	site: string | undefined,
	pictures: PictureCache,
): Promise<void> {
	const rules = hostRules(pages);
	const write = async (name: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	};
	await write('_headers', headersFile(rules));
	if (rules.redirects.length > 0) await write('_redirects', redirectsFile(rules));
	await write(nginxFileName, nginxFile(rules));
	await write('licences.txt', licencesText(readLicences()));
	await write('robots.txt', robots(site));
	for (const [name, picture] of Object.entries(await iconFiles(folder))) await write(name, picture);
	if (site === undefined) return;
	await write('sitemap.xml', sitemap(pages, site));
	await inParallel(pages, async ({ file, picture }) => {
		const address = shareAddress(addressOfFile(file));
		// Any other address is a picture that the editor provides.
		if (picture !== absoluteUrl(address, site)) return;
		await write(address, await drawSharePicture(join(folder, file), pictures));
	});
}

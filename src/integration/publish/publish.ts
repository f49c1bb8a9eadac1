import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shareAddress, wholeAddress } from '../../model/address.ts';
import type { KeptPictures } from '../kept-pictures.ts';
import { hostRules } from './host-rules.ts';
import { iconFiles } from './icons.ts';
import { licencesText, readLicences } from './licences.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';
import { nginxFile, nginxFileName } from './nginx-file.ts';
import { addressOfFile, type PublishedPage } from './published-page.ts';
import { drawSharePicture } from './share-picture.ts';
import { robots, sitemap } from './sitemap.ts';

/** What stands beside the pages, for hosts, search engines and those who share them. */
export async function publish(
	folder: string,
	pages: readonly PublishedPage[],
	site: string | undefined,
	kept: KeptPictures,
): Promise<void> {
	const rules = hostRules(pages);
	const put = async (name: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	};
	await put('_headers', headersFile(rules));
	if (rules.redirects.length > 0) await put('_redirects', redirectsFile(rules));
	await put(nginxFileName, nginxFile(rules));
	await put('licences.txt', licencesText(readLicences()));
	await put('robots.txt', robots(site));
	for (const [name, picture] of Object.entries(await iconFiles(folder))) await put(name, picture);
	if (site === undefined) return;
	await put('sitemap.xml', sitemap(pages, site));
	for (const { file, picture } of pages) {
		if (picture === undefined) continue;
		const address = shareAddress(addressOfFile(file));
		// Any other picture is somebody’s file.
		if (picture !== wholeAddress(address, site)) continue;
		await put(address, await drawSharePicture(join(folder, file), kept));
	}
}

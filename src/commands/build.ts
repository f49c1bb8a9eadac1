/* Checks the content and builds the site into dist/: `npm run build`. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { addressesOf } from '../model/checking/address-notices.ts';
import { loadCheckedContent } from '../model/reading/checked-content.ts';
import { cacheOf, contentFolder } from '../model/reading/content-place.ts';
import { siteUrlOf, invalidSiteUrl } from '../model/site/site-url.ts';
import { argumentsOf } from './arguments.ts';
import { buildOptions, buildUsage } from './check/options.ts';
import { saveAddresses } from './last-addresses.ts';
import { outputFolder, outputFolderForMessages } from './output-folder.ts';
import { outputAt, recoverOutput } from '../integration/safe-output.ts';
import { root, run } from './run.ts';
import { lockBuild } from './writing/build-lock.ts';
import { refusalToWrite } from './writing/build-paths.ts';

argumentsOf({ usage: `npm run build -- ${buildUsage}`, options: buildOptions });
const started = performance.now();

const siteUrl = process.env['SITE_URL'];
if (siteUrl && siteUrlOf(siteUrl) === undefined) {
	console.error(`SITE_URL is “${siteUrl}”. ${invalidSiteUrl}`);
	process.exit(1);
}

const cache = join(root, cacheOf(contentFolder));
const refusal = refusalToWrite({ root, cache, output: outputFolder });
if (refusal !== undefined) {
	console.error(refusal);
	fail();
}
const lock = lockBuild(cache);
if (lock.heldBy !== undefined) {
	console.error(
		`Another build is running (process ${lock.heldBy}). Wait until it ends. If no build is running, delete ${relative(root, lock.file)}.`,
	);
	process.exit(1);
}
process.env['CHECKED_CONTENT'] = join(cache, 'checked.json');

progress('Checking the content …');
const check = await run('node', ['src/commands/check.ts', ...process.argv.slice(2)]);
if (!check.passed) fail();
const content = loadCheckedContent();
const site = siteUrlOf(siteUrl || content?.site.url || '');

progress('Building the pages …');
// The output of Astro and its packages is only useful if they fail.
const build = await run('astro', ['build'], {
	output: 'keep',
	env: { SITE_URL: site ?? '' },
});
if (!build.passed) {
	console.error(build.output);
	await recoverOutput(outputAt(outputFolder));
	fail();
}

const files = await readdir(outputFolder, { recursive: true });
const sizes = await Promise.all(files.map((file) => sizeOf(join(outputFolder, file))));
const bytes = sizes.reduce((sum, size) => sum + size, 0);
if (content) saveAddresses(contentFolder, addressesOf(content, contentFolder));
const stories = content?.stories.filter(({ draft }) => !draft) ?? [];
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
	[
		counted(stories.length, 'story', 'stories'),
		counted(files.filter((file) => file.endsWith('.html')).length, 'page', 'pages'),
		`${bytes.toLocaleString('en')} bytes in ${outputFolderForMessages}`,
		`${seconds} s`,
	].join(', '),
);
if (site === undefined) {
	console.log(
		'The site has no address: set SITE_URL, or `url` in content/site.yaml. Without it there are no canonical links, feeds, sitemap or share pictures, and the 404 page links to the root of its host.',
	);
}

function progress(phase: string): void {
	if (process.stdout.isTTY) console.log(phase);
}

function fail(): never {
	console.error(`Nothing was built. ${outputFolderForMessages} is unchanged.`);
	process.exit(1);
}

async function sizeOf(path: string): Promise<number> {
	const stats = await stat(path);
	return stats.isFile() ? stats.size : 0;
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

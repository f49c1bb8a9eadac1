/* Checks the content and builds the site into dist/: `npm run build`. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { addressesOf } from '../model/checking/address-notices.ts';
import { checkedContent } from '../model/reading/checked-content.ts';
import { cacheOf, contentFolder } from '../model/reading/content-place.ts';
import { siteAddressOf, siteAddressRule } from '../model/site-address.ts';
import { argumentsOf } from './arguments.ts';
import { buildOptions, buildUsage } from './check/options.ts';
import { keepAddresses } from './last-addresses.ts';
import { outputFolder, shownOutput } from './output-folder.ts';
import { outputAt, putRight } from '../integration/safe-output.ts';
import { root, run } from './run.ts';
import { lockBuild } from './writing/build-lock.ts';
import { refusalToWrite } from './writing/build-places.ts';

argumentsOf({ usage: `npm run build -- ${buildUsage}`, options: buildOptions });
const started = performance.now();

const said = process.env['SITE_URL'];
if (said && siteAddressOf(said) === undefined) {
	console.error(`SITE_URL is “${said}”. ${siteAddressRule}`);
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
		`Another build is running (process ${lock.heldBy}): wait until it has ended. If none is, remove ${relative(root, lock.file)}.`,
	);
	process.exit(1);
}
process.env['CHECKED_CONTENT'] = join(cache, 'checked.json');

progress('Checking the content …');
const check = await run('node', ['src/commands/check.ts', ...process.argv.slice(2)]);
if (!check.passed) fail();
const content = checkedContent();
const site = siteAddressOf(said || content?.site.url || '');

progress('Drawing the pages …');
// What Astro and its packages have to say is of use to nobody, unless they fail.
const build = await run('astro', ['build'], {
	output: 'keep',
	env: { SITE_URL: site ?? '' },
});
if (!build.passed) {
	console.error(build.output);
	await putRight(outputAt(outputFolder));
	fail();
}

const files = await readdir(outputFolder, { recursive: true });
const sizes = await Promise.all(files.map((file) => sizeOf(join(outputFolder, file))));
const bytes = sizes.reduce((sum, size) => sum + size, 0);
if (content) keepAddresses(contentFolder, addressesOf(content, contentFolder));
const stories = content?.stories.filter(({ draft }) => !draft) ?? [];
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
	[
		counted(stories.length, 'story', 'stories'),
		counted(files.filter((file) => file.endsWith('.html')).length, 'page', 'pages'),
		`${bytes.toLocaleString('en')} bytes in ${shownOutput}`,
		`${seconds} s`,
	].join(', '),
);
if (site === undefined) {
	console.log(
		'Nothing says where the site will stand (SITE_URL, or `url` in content/site.yaml), so it has no full addresses: no feeds, sitemap or share pictures, and nothing canonical.',
	);
}

function progress(phase: string): void {
	if (process.stdout.isTTY) console.log(phase);
}

function fail(): never {
	console.error(`Nothing was built, and ${shownOutput} is as it was.`);
	process.exit(1);
}

async function sizeOf(path: string): Promise<number> {
	const found = await stat(path);
	return found.isFile() ? found.size : 0;
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/* Checks the content and builds the site into dist/: `npm run build`. */
import { join, relative } from 'node:path';
import { picturesIn } from '../integration/pictures.ts';
import { outputAt, recoverOutput } from '../integration/safe-output.ts';
import { cacheOf, contentFolder } from '../model/reading/content-place.ts';
import { siteUrlOf, invalidSiteUrl } from '../model/site/site-url.ts';
import { argumentsOf } from './arguments.ts';
import { compiledProgram } from './build/compiled-program.ts';
import { messageOf } from './build/message-of.ts';
import { buildOptions, buildUsage } from './check/options.ts';
import { printFindings } from './check/print-findings.ts';
import { outputFolder, outputFolderForMessages } from './output-folder.ts';
import { root } from './run.ts';
import { lockBuild } from './writing/build-lock.ts';
import { refusalToWrite } from './writing/build-paths.ts';

const { values } = argumentsOf({
	usage: `npm run build -- ${buildUsage}`,
	options: buildOptions,
});
const started = performance.now();

const siteUrl = process.env['SITE_URL'];
if (siteUrl && siteUrlOf(siteUrl) === undefined) {
	console.error(`SITE_URL is “${siteUrl}”. ${invalidSiteUrl}`);
	process.exit(1);
}

process.chdir(root);
const cache = join(root, cacheOf(contentFolder));
const refusal = refusalToWrite({ root, cache, output: outputFolder });
if (refusal !== undefined) fail(refusal);
try {
	await build();
} catch (error) {
	fail(messageOf(error));
}

async function build(): Promise<void> {
	const lock = lockBuild(cache);
	if (lock.heldBy !== undefined) {
		console.error(
			`Another build is running (process ${lock.heldBy}). Wait until it ends. If no build is running, delete ${relative(root, lock.file)}.`,
		);
		process.exit(1);
	}
	// A build that was stopped has left what it had, or the last site under another name.
	await recoverOutput(outputAt(outputFolder));
	const program = await compiledProgram(() => progress('Compiling the program …'));
	progress('Checking the content …');
	const checked = program.checkedSite({
		folder: contentFolder,
		cache,
		program: program.key,
		siteUrl,
		today: values.today ?? new Date().toISOString().slice(0, 10),
	});
	printFindings(contentFolder, checked, values.format);
	const { content } = checked;
	if (!content || (values.strict && checked.notices.length > 0)) fail();

	progress('Building the pages …');
	const built = await program.buildSite(content, checked, {
		cache,
		program: program.key,
		programFiles: program.files,
		output: outputFolder,
		pictures: picturesIn(join(cache, 'pictures')),
		layouts: program.layouts,
	});
	checked.keep();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		[
			counted(built.stories, 'story', 'stories'),
			counted(built.pages, 'page', 'pages'),
			`${built.bytes.toLocaleString('en')} bytes in ${outputFolderForMessages}`,
			`${built.drawn} of ${built.drawn + built.kept} files drawn`,
			`${seconds} s`,
		].join(', '),
	);
	if (content.home === undefined) {
		console.log(
			'The site has no address: set SITE_URL, or `url` in content/site.yaml. Without it there are no canonical links, feeds, sitemap or share pictures, and the 404 page links to the root of its host.',
		);
	}
}

function progress(phase: string): void {
	if (process.stdout.isTTY) console.log(phase);
}

function fail(message?: string): never {
	if (message !== undefined) console.error(message);
	console.error(`Nothing was built. ${outputFolderForMessages} is unchanged.`);
	process.exit(1);
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

import { join } from 'node:path';
import { useCacheStore } from '../charts/cache.ts';
import type { Pictures } from '../integration/pictures.ts';
import { publishedFiles } from '../integration/publish/published-files.ts';
import { outputAt, swap } from '../integration/safe-output.ts';
import { filesIn } from '../integration/stamps.ts';
import { removeUnusedPictures } from '../model/reading/sized-picture-cache.ts';
import type { SiteContent } from '../model/site/content.ts';
import type { SitePath } from '../pages/_paths.ts';
import { type BuildState, keepBuild, lastBuild } from './build-state.ts';
import type { CheckedSite } from './checked-site.ts';
import { type KeptFile, KeptFiles } from './kept-files.ts';
import { layoutStore } from './layout-store.ts';
import { localsKey } from './locals-key.ts';
import { type DrawnPage, PageDrawer } from './page-drawer.ts';
import { areProgramFilesIn, copyProgramFiles, programSize } from './program-files.ts';
import { siteOf } from './site.ts';

/** What a build needs besides the checked content. */
export interface BuildOptions {
	/** The folder with what earlier builds of this content have kept. */
	cache: string;
	/** Changes with the program. */
	program: string;
	/** The folder with the files of the program that browsers load, and those of `public/`. */
	programFiles: string;
	/** The folder of the finished site. */
	output: string;
	/** Makes bitmaps. */
	pictures: Pictures;
	/** Changes with what determines how a story is laid out: layouts that were found before are kept. */
	layouts: string;
}

/** A finished build in numbers. */
export interface BuiltSite {
	stories: number;
	pages: number;
	bytes: number;
	/** How many pages and files were drawn, and how many were taken from the last build. */
	drawn: number;
	kept: number;
}

/**
 * Builds the site of a checked content: draws the pages and files that show something else than in the last
 * build, takes the others from there, and replaces the last build when all are there. Throws if a page cannot
 * be drawn; the last build is then still in place.
 */
export async function buildSite(
	content: SiteContent,
	{ frameKey, digests }: Pick<CheckedSite, 'frameKey' | 'digests'>,
	{ cache, program, programFiles, output, pictures, layouts }: BuildOptions,
): Promise<BuiltSite> {
	const published = content.stories.filter(({ draft }) => !draft);
	const home = content.home?.href;
	const last = lastBuild(cache, program);
	const store = new KeptFiles(join(cache, 'pages'));
	useCacheStore(layoutStore(join(cache, 'layouts'), layouts));
	const site = siteOf({ ...content, stories: published });
	const drawer = new PageDrawer({ site, store, home, pictures });
	const stories = Object.fromEntries(published.map(({ id }) => [id, digests.get(id) ?? '']));
	const isSame = sameAs(last, { frameKey, home, stories });

	const pages: BuildState['pages'] = {};
	let drawn = 0;
	for (const path of inOrder(site.paths())) {
		const before = last.pages[path.address];
		const kept = before && intact(before, store);
		if (kept && isSame(path)) {
			pages[path.address] = kept;
			continue;
		}
		const locals = path.locals();
		const key = localsKey(locals);
		if (kept?.key === key) {
			pages[path.address] = kept;
			continue;
		}
		pages[path.address] = await drawer.draw(path, locals, key);
		drawn += 1;
	}
	await drawer.finish();
	const kept = Object.keys(pages).length - drawn;
	// Only a build that has drawn everything knows which pictures are of no use any more.
	if (kept === 0) await pictures.removeUnused();

	const others = otherFiles(pages, drawer, home, (file, text) =>
		store.putOnce(file, text, last.others[file]),
	);
	const files = new Map([
		...Object.values(pages).flatMap((page) => Object.entries(page.files)),
		...Object.entries(others),
	]);
	await putInPlace([...files.keys()], { store, programFiles, output });
	keepBuild(cache, { program, frameKey, home, stories, pages, others });
	store.removeOthers(new Set(files.keys()));
	removeUnusedPictures(files.keys());
	return {
		drawn,
		kept,
		stories: published.length,
		pages: [...files.keys()].filter((name) => name.endsWith('.html')).length,
		bytes: [...files.values()].reduce((sum, { size }) => sum + size, programSize(programFiles)),
	};
}

/** Returns a function that says of a path, without its locals, whether they are surely those of the last build. */
function sameAs(last: BuildState, now: Pick<BuildState, 'frameKey' | 'home' | 'stories'>) {
	const isFrameSame = last.frameKey === now.frameKey && last.home === now.home;
	const isStorySame = (id: string) => last.stories[id] === now.stories[id];
	const ids = Object.keys(now.stories);
	const isAllSame =
		isFrameSame && ids.length === Object.keys(last.stories).length && ids.every(isStorySame);
	return ({ story }: SitePath): boolean =>
		isAllSame || (isFrameSame && story !== undefined && isStorySame(story.id));
}

/** A page as it was left, if nobody has changed any of its files since. */
function intact(page: DrawnPage, store: KeptFiles): DrawnPage | undefined {
	const files: DrawnPage['files'] = {};
	for (const [name, file] of Object.entries(page.files)) {
		const now = store.intact(name, file);
		if (!now) return undefined;
		files[name] = now;
	}
	return { ...page, files };
}

/** The pages of no story first, then those of one story after those of another: see `siteContentOf`. */
function inOrder(paths: readonly SitePath[]): SitePath[] {
	const byStory = Map.groupBy(paths, ({ story }) => story?.id ?? '');
	return [
		...(byStory.get('') ?? []),
		...[...byStory].flatMap(([id, own]) => (id === '' ? [] : own)),
	];
}

/** Puts the files that are made from all pages together. */
function otherFiles(
	pages: BuildState['pages'],
	{ printStyle }: PageDrawer,
	home: string | undefined,
	put: (file: string, text: string) => KeptFile,
): BuildState['others'] {
	const metadata = Object.values(pages).flatMap((page) => page.metadata ?? []);
	const texts = { ...publishedFiles(metadata, home), [printStyle.file]: printStyle.text };
	return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, put(file, text)]));
}

/** Replaces the last build with these files and those of the program, unless it has exactly these. */
async function putInPlace(
	names: readonly string[],
	{ store, programFiles, output }: { store: KeptFiles; programFiles: string; output: string },
): Promise<void> {
	const folders = outputAt(output);
	// A file in public/ gives way to one of the same name that the build makes, such as robots.txt.
	const own = new Set(names);
	const others = filesIn(programFiles).filter((name) => !own.has(name));
	const isCurrent =
		store.areLinkedIn(folders.current, names, others) &&
		areProgramFilesIn(folders.current, programFiles, others);
	if (isCurrent) return;
	copyProgramFiles(programFiles, folders.next);
	for (const name of names) store.linkInto(folders.next, name);
	await swap(folders);
}

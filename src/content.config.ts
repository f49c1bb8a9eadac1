import { join, resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { checkContent } from './model/checking/check-content.ts';
import type { Content } from './model/content.ts';
import { checkedContent } from './model/reading/checked-content.ts';
import { contentFolder } from './model/reading/content-place.ts';
import { readContentFolder } from './model/reading/content-folder.ts';
import { filesDigest } from './model/reading/files-digest.ts';

/** An entry of a collection; `file` where a text is to be rendered, from the project’s folder. */
interface Entry {
	id: string;
	data: object;
	file?: string;
	/** For builds: a word that changes with the files that it comes from. */
	from?: () => string;
}

/** What was right last; while something is wrong it stays, and others tell the mistakes. */
let lastGood: Content | undefined;
const fillers: ((content: Content) => void)[] = [];

function readContent(): void {
	try {
		lastGood =
			checkedContent() ?? checkContent(readContentFolder(contentFolder)).content ?? lastGood;
	} catch (error) {
		// Some editors take a file away before they write it anew: the next change brings it.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

/** Fills a collection from the content folder, and in dev again whenever a file of it changes. */
function contentLoader(entriesOf: (content: Content) => Entry[]): Loader {
	return {
		name: 'cumbre',
		load({ store, watcher, generateDigest }) {
			const fill = (content: Content) => {
				const entries = entriesOf(content);
				const ids = new Set(entries.map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const { id, data, file, from } of entries) {
					store.set({
						id,
						data: { ...data },
						digest: generateDigest({ data, file, from: watcher ? '' : from?.() }),
						...(file && { filePath: file, deferredRender: true }),
					});
					// The list of texts is shared by all that is built here, whatever was built last.
					if (file) store.addModuleImport(file);
				}
			};
			fillers.push(fill);
			if (fillers.length === 1) {
				readContent();
				const folder = resolve(contentFolder) + sep;
				watcher?.add(folder);
				watcher?.on('all', (_, path) => {
					if (!path.startsWith(folder)) return;
					readContent();
					for (const filler of fillers) if (lastGood) filler(lastGood);
				});
			}
			if (lastGood) fill(lastGood);
			return Promise.resolve();
		},
	};
}

/** What every page reads besides its story: our program, and what is true of the whole site. */
const everyPageFrom = (): string =>
	filesDigest(
		['src', 'astro.config.mjs', ...['site.yaml', 'phrases', 'pages'].map(inContent)],
		(file) => !/\.test\.ts$|^src[\\/]commands[\\/]/.test(file),
	);

const inContent = (name: string): string => join(contentFolder, name);

const textsOf = ({ stories, pages }: Content): Entry[] => [
	...stories.flatMap(({ id, prose }) => textsIn('stories', id, prose)),
	...pages.flatMap(({ id, prose }) => textsIn('pages', id, prose)),
];

function textsIn(folder: string, id: string, prose: object): Entry[] {
	return Object.keys(prose).map((locale) => {
		const name = `${folder}/${id}/${locale}`;
		return { id: name, data: {}, file: `${contentFolder}/${name}.mdx` };
	});
}

export const collections = {
	/** The site, its interface’s words and the pages about it: one entry, `site`. */
	site: defineCollection({
		loader: contentLoader(({ site, phrases, pages }) => [
			{ id: 'site', data: { site, phrases, pages }, from: everyPageFrom },
		]),
	}),
	/** One entry a story, by the name of its folder. */
	stories: defineCollection({
		loader: contentLoader(({ stories }) =>
			stories.map((story) => ({
				id: story.id,
				data: story,
				from: () => filesDigest([inContent(`stories/${story.id}`)]),
			})),
		),
	}),
	/** One entry a text, to be rendered: `stories/<story>/<locale>`, `pages/<page>/<locale>`. */
	prose: defineCollection({ loader: contentLoader(textsOf) }),
};

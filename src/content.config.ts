import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { checkContent } from './model/checking/check-content.ts';
import type { Content } from './model/content.ts';
import { inOrder, inWords } from './model/problem.ts';
import { contentFolder } from './model/reading/content-place.ts';
import { readContentFolder } from './model/reading/content-folder.ts';

/** An entry of a collection; `file` where a text is to be rendered, from the project’s folder. */
interface Entry {
	id: string;
	data: object;
	file?: string;
}

/** All content, read anew; undefined where something in it is wrong, which is then told. */
function readContent(tell: (line: string) => void): Content | undefined {
	const { content, problems } = checkContent(readContentFolder(contentFolder));
	for (const problem of inOrder(problems)) tell(inWords(problem));
	return content;
}

/** Fills a collection from the content folder, and in dev again whenever a file of it changes. */
function contentLoader(entriesOf: (content: Content) => Entry[], isFirst = false): Loader {
	return {
		name: 'cumbre',
		async load({ store, logger, watcher, generateDigest }) {
			const fill = () => {
				const content = readContent((line) => isFirst && logger.error(line));
				// What was right last stays while something is wrong.
				if (!content) return;
				const entries = entriesOf(content);
				const ids = new Set(entries.map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const { id, data, file } of entries) {
					const digest = generateDigest({ data, file });
					store.set({
						id,
						data: { ...data },
						digest,
						...(file && { filePath: file, deferredRender: true }),
					});
					// The list of texts is shared by all that is built here, whatever was built last.
					if (file) store.addModuleImport(file);
				}
			};
			fill();
			if (!watcher) return;
			const folder = resolve(contentFolder);
			watcher.add(folder);
			watcher.on('all', (_, path) => {
				if (path.startsWith(folder)) fill();
			});
		},
	};
}

const textsOf = ({ stories, pages }: Content): Entry[] => [
	...stories.flatMap(({ id, prose }) =>
		Object.keys(prose).map((locale) => text('stories', id, locale)),
	),
	...pages.flatMap(({ id, prose }) =>
		Object.keys(prose).map((locale) => text('pages', id, locale)),
	),
];

function text(folder: string, id: string, locale: string): Entry {
	const name = `${folder}/${id}/${locale}`;
	return { id: name, data: {}, file: `${contentFolder}/${name}.mdx` };
}

export const collections = {
	/** The site, its interface’s words and the pages about it: one entry, `site`. */
	site: defineCollection({
		loader: contentLoader(
			({ site, phrases, pages }) => [{ id: 'site', data: { site, phrases, pages } }],
			true,
		),
	}),
	/** One entry a story, by the name of its folder. */
	stories: defineCollection({
		loader: contentLoader(({ stories }) => stories.map((story) => ({ id: story.id, data: story }))),
	}),
	/** One entry a text, to be rendered: `stories/<story>/<locale>`, `pages/<page>/<locale>`. */
	prose: defineCollection({ loader: contentLoader(textsOf) }),
};

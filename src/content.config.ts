import { join, resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { checkContent } from './model/checking/check-content.ts';
import type { Content } from './model/site/content.ts';
import { loadCheckedContent } from './model/reading/checked-content.ts';
import { contentFolder } from './model/reading/content-place.ts';
import { readContentFolder } from './model/reading/content-folder.ts';
import { filesDigest } from './model/reading/files-digest.ts';

/** An entry of a collection. `file` is the path of a text to render, relative to the project. */
interface Entry {
	id: string;
	data: object;
	file?: string;
	/** Gives a hash that changes with the files that the entry comes from. Only used in builds. */
	sourceDigest?: () => string;
}

/** The last valid content. Kept and shown while the content has problems, which the check and dev report. */
let lastValid: Content | undefined;
const fillers: ((content: Content) => void)[] = [];

function readContent(): void {
	try {
		lastValid =
			loadCheckedContent() ?? checkContent(readContentFolder(contentFolder)).content ?? lastValid;
	} catch (error) {
		// Some text editors remove a file before they write it again; the next change event brings it back.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

/** Fills a collection from the content folder, and in dev refills it whenever a file there changes. */
function contentLoader(entriesOf: (content: Content) => Entry[]): Loader {
	return {
		name: 'cumbre',
		load({ store, watcher, generateDigest }) {
			const fill = (content: Content) => {
				const entries = entriesOf(content);
				const ids = new Set(entries.map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const { id, data, file, sourceDigest } of entries) {
					store.set({
						id,
						data: { ...data },
						digest: generateDigest({ data, file, from: watcher ? '' : sourceDigest?.() }),
						...(file && { filePath: file, deferredRender: true }),
					});
					// Astro keeps one list of MDX modules for the whole project. It may come from a build of another
					// content folder, so add this file again.
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
					for (const filler of fillers) if (lastValid) filler(lastValid);
				});
			}
			if (lastValid) fill(lastValid);
			return Promise.resolve();
		},
	};
}

/** A hash of what every page depends on besides its story: the code, `site.yaml`, `phrases/` and `pages/`. */
const siteDigest = (): string =>
	filesDigest(
		['src', 'astro.config.mjs', ...['site.yaml', 'phrases', 'pages'].map(inContent)],
		(file) => !/\.test\.ts$|^src[\\/]commands[\\/]/.test(file),
	);

const inContent = (name: string): string => join(contentFolder, name);

export const collections = {
	/** The site, its phrases and the pages about it: one entry, `site`. */
	site: defineCollection({
		loader: contentLoader(({ site, phrases, pages }) => [
			{ id: 'site', data: { site, phrases, pages }, sourceDigest: siteDigest },
		]),
	}),
	/** One entry per story, by the name of its folder. */
	stories: defineCollection({
		loader: contentLoader(({ stories }) =>
			stories.map((story) => ({
				id: story.id,
				data: story,
				sourceDigest: () => filesDigest([inContent(`stories/${story.id}`)]),
			})),
		),
	}),
};

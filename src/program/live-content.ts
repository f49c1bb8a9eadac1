import { join } from 'node:path';
import { folderStamp, stampOf } from '../integration/stamps.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { storyLanguageProblems } from '../model/checking/language-problems.ts';
import { agree, frameLinks, type Links, linksOf } from '../model/checking/story-record.ts';
import { checkStory } from '../model/checking/story-problems.ts';
import { id as idSchema } from '../model/facts/id.ts';
import type { Story } from '../model/facts/story.ts';
import { type Problem, sortFindings } from '../model/findings/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { listFolder } from '../model/reading/folder.ts';
import { readStoryFolder } from '../model/reading/story-folder.ts';
import type { Content } from '../model/site/content.ts';
import { frameNames, storyStamp } from './content-stamps.ts';

/** The content of a folder while an editor writes it. */
export class LiveContent {
	/** All problems that the last check found. */
	problems: readonly Problem[] = [];
	/** The content as it last had no problems. */
	valid: Content | undefined;
	readonly #folder: string;
	#stamps = new Map<string, string>();
	/** What the last check without problems came to. Undefined while there are problems. */
	#checked:
		{ links: Links[]; stories: Map<string, LiveStory>; publicFiles: Set<string> } | undefined;

	constructor(folder: string) {
		this.#folder = folder;
		this.refresh();
	}

	/** Checks what has changed. Returns whether anything has. Throws while a file is being replaced. */
	refresh(): boolean {
		const stamps = this.#stampsNow();
		const changed = [...new Set([...stamps.keys(), ...this.#stamps.keys()])].filter(
			(id) => stamps.get(id) !== this.#stamps.get(id),
		);
		if (changed.length === 0) return false;
		if (!this.#quickCheck(changed)) this.#wholeCheck();
		// Not before: a check that has thrown is tried again.
		this.#stamps = stamps;
		return true;
	}

	/** The stamps of the files of each story, and under `''` of all others. */
	#stampsNow(): Map<string, string> {
		const inFolder = (name: string) => join(this.#folder, name);
		const frame = [
			stampOf(inFolder('site.yaml')),
			folderStamp(inFolder('phrases')),
			folderStamp(inFolder('pages')),
			frameNames(this.#folder),
		];
		return new Map([
			['', frame.join('|')],
			...listFolder(inFolder('stories')).folders.map(
				(id) => [id, storyStamp(inFolder(join('stories', id)))] as const,
			),
		]);
	}

	/** Checks only these stories, if nothing else has changed. False at the first doubt: see `wholeCheck`. */
	#quickCheck(ids: readonly string[]): boolean {
		if (!this.#checked || !this.valid || ids.includes('')) return false;
		const { site } = this.valid;
		const { links, publicFiles } = this.#checked;
		const stories = new Map(this.#checked.stories);
		for (const id of ids) {
			if (!idSchema.safeParse(id).success) return false;
			const files = readStoryFolder(join(this.#folder, 'stories', id), id);
			const { story, problems } = checkStory(files);
			if (!story || problems.length > 0) return false;
			if (storyLanguageProblems(files, site.languages).length > 0) return false;
			stories.set(id, { story, links: linksOf(files) });
		}
		if (!agree([...links, ...Array.from(stories.values(), (one) => one.links)], publicFiles))
			return false;
		this.#checked = { ...this.#checked, stories };
		this.valid = { ...this.valid, stories: storiesOf(stories) };
		return true;
	}

	#wholeCheck(): void {
		const files = readContentFolder(this.#folder);
		const { content, problems } = checkContent(files);
		this.problems = sortFindings(problems);
		this.#checked = undefined;
		if (!content) return;
		this.valid = content;
		this.#checked = {
			links: frameLinks(files, content.site.languages),
			publicFiles: new Set(files.publicFiles),
			stories: new Map(
				content.stories.flatMap((story, index) => {
					const storyFiles = files.stories[index];
					return storyFiles ? [[story.id, { story, links: linksOf(storyFiles) }]] : [];
				}),
			),
		};
	}
}

interface LiveStory {
	story: Story;
	links: Links;
}

/** In the order of their folders. */
const storiesOf = (stories: ReadonlyMap<string, LiveStory>): Story[] =>
	[...stories].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, { story }]) => story);

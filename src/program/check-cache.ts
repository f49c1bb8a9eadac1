import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AddressFiles } from '../model/checking/address-notices.ts';
import type { Links, StoryRecord } from '../model/checking/story-record.ts';
import type { Story } from '../model/facts/story.ts';
import type { Notice } from '../model/findings/problem.ts';
import type { Content } from '../model/site/content.ts';
import { readJson, writeWhole } from '../integration/json-file.ts';
import { filesIn } from '../integration/stamps.ts';

/** What is kept of the content that belongs to no story. */
export interface KeptFrame extends Pick<Content, 'site' | 'phrases' | 'pages'> {
	notices: Notice[];
	links: Links[];
	publicFiles: string[];
}

/** What is kept of a story whose files have these stamps and this digest. */
export interface KeptStory {
	stamp: string;
	digest: string;
	record: StoryRecord;
}

/** What a check keeps for the next. */
export interface KeptCheck {
	/** Changes with everything that the check of a story depends on besides the story. */
	key: string;
	frame: KeptFrame;
	stories: Record<string, KeptStory>;
}

/** The name for what belongs to no story. The id of a story never begins with an underscore. */
export const frameId = '_frame';

/** The addresses of several stories together. */
export const merged = (all: readonly AddressFiles[]): AddressFiles =>
	Object.assign({}, ...all) as AddressFiles;

/** The files in which a build keeps what it has checked. */
export class CheckCache {
	readonly #folder: string;

	constructor(cache: string) {
		this.#folder = cache;
	}

	/** What the last build kept, if it was made with the same key. */
	last(key: string): KeptCheck | undefined {
		const last = readJson(this.#file('checked.json')) as KeptCheck | undefined;
		return last?.key === key ? last : undefined;
	}

	/** Keeps a story under the digest of its files, so that what an earlier check kept stays right. */
	keepStory(digest: string, story: Story): void {
		writeWhole(this.#storyFile(story.id, digest), JSON.stringify(story));
	}

	/** A story that was kept; undefined if its file is gone or damaged. */
	story(id: string, digest: string): Story | undefined {
		return readJson(this.#storyFile(id, digest)) as Story | undefined;
	}

	hasStory(id: string, digest: string): boolean {
		return existsSync(this.#storyFile(id, digest));
	}

	/** The addresses in the last build, by story; those of no story under `frameId`. Any program may have kept them. */
	addresses(): Record<string, AddressFiles> {
		const folder = this.#file('addresses');
		return Object.fromEntries(
			filesIn(folder).map((name) => [
				basename(name, '.json'),
				(readJson(join(folder, name)) ?? {}) as AddressFiles,
			]),
		);
	}

	/** Keeps a check, with the addresses of the stories that have changed and of the pages of no story. */
	keep(check: KeptCheck, addresses: ReadonlyMap<string, AddressFiles>): void {
		for (const [id, one] of addresses) {
			writeWhole(this.#file(`addresses/${id}.json`), JSON.stringify(one));
		}
		// This file vouches for the others.
		writeWhole(this.#file('checked.json'), JSON.stringify(check));
		const ids = new Set([frameId, ...Object.keys(check.stories)]);
		this.#removeFrom('addresses', (name) => ids.has(basename(name, '.json')));
		const stories = new Set(
			Object.entries(check.stories).map(([id, { digest }]) => this.#storyFile(id, digest)),
		);
		this.#removeFrom('stories', (name) => stories.has(this.#file(`stories/${name}`)));
	}

	#removeFrom(folder: string, isKept: (name: string) => boolean): void {
		for (const name of filesIn(this.#file(folder))) {
			if (!isKept(name)) rmSync(this.#file(`${folder}/${name}`), { force: true });
		}
	}

	#storyFile(id: string, digest: string): string {
		return this.#file(`stories/${id}.${digest}.json`);
	}

	#file(name: string): string {
		return join(this.#folder, name);
	}
}

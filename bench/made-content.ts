import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from '../src/commands/run.ts';
import { madeUpStoryFiles, type StoryPlan, type StorySize } from './made-story.ts';

/** Everything that determines a content folder of made-up stories. */
export interface ContentPlan {
	size: StorySize;
	stories: number;
	languages: readonly string[];
	editions: number;
	seed: number;
}

/** Creates a content folder of made-up stories. The phrases of the interface are the real ones. */
export function makeContent(folder: string, plan: ContentPlan): void {
	const { size, stories, languages, editions, seed } = plan;
	rmSync(join(root, folder), { recursive: true, force: true });
	for (const locale of languages) {
		cpSync(
			join(root, `content/phrases/${locale}.yaml`),
			join(root, folder, `phrases/${locale}.yaml`),
		);
	}
	const site = {
		name: 'Bench',
		description: Object.fromEntries(languages.map((locale) => [locale, 'Made-up stories.'])),
		publisher: { name: 'Nobody' },
		contact: 'nobody@bench.example',
		languages,
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	};
	write(folder, 'site.yaml', stringify(site));
	for (const locale of languages) {
		write(
			folder,
			`pages/about/${locale}.mdx`,
			'---\ntitle: About\nsummary: Made up.\n---\n\nMade up.\n',
		);
	}
	for (let number = 1; number <= stories; number += 1) {
		const storyPlan = { size, seed: seed * 10_000 + number, languages, editions };
		makeStory(folder, `story-${number}`, storyPlan);
	}
}

/** Adds a made-up story to a content folder. */
export function makeStory(folder: string, name: string, plan: StoryPlan): void {
	for (const [file, text] of Object.entries(madeUpStoryFiles(plan))) {
		write(folder, `stories/${name}/${file}`, text);
	}
}

function write(folder: string, name: string, text: string): void {
	const path = join(root, folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
}

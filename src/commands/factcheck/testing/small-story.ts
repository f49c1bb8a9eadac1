import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkStory } from '../../../model/checking/story-problems.ts';
import { inWords } from '../../../model/problem.ts';
import type { StoryFiles } from '../../../model/reading/files.ts';
import { readStoryFolder } from '../../../model/reading/story-folder.ts';
import type { Story } from '../../../model/story.ts';

const start: Record<string, string> = {
	'es.mdx': `---
original: true
title: La reunión
summary: Se vieron.
subject: Norte y Sur
published: 2023-10-13
---

## ¿Dónde?

<Passage id="place" known="2023-09-04">

Kim va a <Venue id="port" />. Allí espera 1.000 cajas [@paper].

</Passage>
`,
	'en.mdx': `---
title: The meeting
summary: They met.
subject: North and South
---

## Where?

<Passage id="place">

Kim goes to <Venue id="port">the port</Venue>. He expects 1,000 boxes there [@paper].

</Passage>
`,
	'sources.yaml': `paper:
  publisher: The Paper
  title: They meet
  kind: press
  language: en
  published: 2023-09-04
  url: https://paper.example/meet
`,
	'venues.yaml': `port:
  name: { es: Puerto, en: Port }
  role: candidate
  country: RU
  latitude: 43
  longitude: 131
  precision: 3000
  about: { es: Tiene 2 muelles., en: It has 2 berths. }
  sources: [paper]
`,
	'editions.yaml': `2023-09-11:
  summary: { es: El plan., en: The plan. }
2023-10-13:
  summary: { es: Después., en: Afterwards. }
`,
};

/** A story of two languages, small enough to check by eye, with some of its words changed, for tests. */
export function smallStory(...changes: [file: string, from: string, to: string][]): {
	files: StoryFiles;
	story: Story;
} {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-factcheck-'));
	try {
		for (const [name, text] of Object.entries(start)) {
			const changed = changes
				.filter(([file]) => file === name)
				.reduce((before, [, from, to]) => {
					if (!before.includes(from)) throw new TypeError(`${name} has no “${from}”.`);
					return before.replace(from, to);
				}, text);
			writeFileSync(join(folder, name), changed);
		}
		const files = readStoryFolder(folder, 'meeting');
		const { story, problems } = checkStory(files);
		if (!story) throw new TypeError(problems.map(inWords).join('\n'));
		return { files, story };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What is said of a small story, with the bare name of the file. */
export function said(problems: Parameters<typeof inWords>[0][]): string[] {
	return problems.map((problem) => inWords(problem).replaceAll(/\S*cumbre-factcheck-\w+\//g, ''));
}

import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { siteServer } from '../src/commands/preview/site-server.ts';
import { run } from '../src/commands/run.ts';
import { copyFixture } from '../src/model/reading/testing/fixture.ts';

/** A site that a test has built from its own stories. */
export interface BuiltSite {
	/** The URL at which it is served. */
	url: string;
	/** Stops serving it. */
	close: () => void;
}

/** A candidate venue of a test story. */
export interface MapVenue {
	id: string;
	country: string;
	latitude: number;
	longitude: number;
}

/** A story that only has a map. */
export interface MapStory {
	title: string;
	venues: readonly MapVenue[];
}

/**
 * Builds and serves a site of these stories, one MDX file each. `name` is the name of the site’s folder, and
 * `settings` is appended to `site.yaml`.
 */
export async function buildSite(
	name: string,
	stories: Record<string, MapStory>,
	settings = '',
): Promise<BuiltSite> {
	const folder = join('e2e/.sites', name);
	const content = join(folder, 'content');
	await rm(folder, { recursive: true, force: true });
	copyFixture(content);
	await rm(join(content, 'stories'), { recursive: true });
	await appendFile(join(content, 'site.yaml'), settings);
	for (const [id, story] of Object.entries(stories)) {
		await mkdir(join(content, 'stories', id), { recursive: true });
		await writeFile(join(content, 'stories', id, 'en.mdx'), mdxOf(story));
	}
	const dist = join(folder, 'dist');
	const { passed, output } = await run('node', ['src/commands/build.ts'], {
		output: 'keep',
		env: { CONTENT: content, OUT_DIR: dist },
	});
	if (!passed) throw new Error(`The build failed:\n${output}`);
	const server = siteServer([{ path: '/', folder: dist }]);
	return { url: await listen(server), close: () => server.close() };
}

/** Makes a server listen on any free port and returns its URL. */
export function listen(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' ? address?.port : undefined;
			resolve(`http://127.0.0.1:${port}/`);
		});
	});
}

/** The MDX file of a story that shows its venues on a map. */
function mdxOf({ title, venues }: MapStory): string {
	return `---
original: true
title: ${title}
summary: A story that only the tests read.
published: 2024-02-02
sources:
  note:
    publisher: The Gazette
    title: A note
    kind: press
    language: en
    published: 2024-02-01
    url: https://gazette.example/note
venues:
${venues.map(yamlOf).join('\n')}
---

## Where?

It might be anywhere [@note].

<VenueMap />
`;
}

function yamlOf({ id, country, latitude, longitude }: MapVenue): string {
	return `  ${id}:
    name: { en: Place ${id} }
    role: candidate
    country: "${country}"
    latitude: ${latitude}
    longitude: ${longitude}
    precision: 1000
    standings: [{ from: 2024-02-01, is: possible, sources: [note] }]`;
}

import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { siteServer } from '../src/commands/preview/site-server.ts';
import { run } from '../src/commands/run.ts';

/** A site that a test has made up. */
export interface BuiltSite {
	/** Where it is served. */
	address: string;
	/** Stops serving it. */
	close: () => void;
}

const folder = 'e2e/.crowd';

/** Builds a site of these stories, each one file, with more lines in `site.yaml`, and serves it. */
export async function buildSite(
	stories: Record<string, string>,
	settings: string,
): Promise<BuiltSite> {
	const content = join(folder, 'content');
	await rm(folder, { recursive: true, force: true });
	await cp('e2e/content', content, { recursive: true });
	await rm(join(content, 'stories'), { recursive: true });
	await appendFile(join(content, 'site.yaml'), settings);
	for (const [name, text] of Object.entries(stories)) {
		await mkdir(join(content, 'stories', name), { recursive: true });
		await writeFile(join(content, 'stories', name, 'en.mdx'), text);
	}
	const dist = join(folder, 'dist');
	const { passed, output } = await run('node', ['src/commands/build.ts'], {
		output: 'keep',
		env: { CONTENT: content, OUT_DIR: dist },
	});
	if (!passed) throw new Error(`The site was not built:\n${output}`);
	const server = siteServer([{ path: '/', folder: dist }]);
	return { address: await listen(server), close: () => server.close() };
}

/** Lets a server listen on any free port, and says its address. */
export function listen(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' ? address?.port : undefined;
			resolve(`http://127.0.0.1:${port}/`);
		});
	});
}

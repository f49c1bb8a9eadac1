import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { build } from 'vite';
import { iconFiles } from './publish/icons.ts';
import { currentProgram, folderOf, wholeMark } from './program-folder.ts';
import { licencesText, readLicences } from './publish/licences.ts';

const entry = new URL('../program/entry.ts', import.meta.url);

/**
 * Has Astro compile `src/program/entry.ts` with all pages and components instead of drawing pages itself, and
 * keeps the result: the program in `pages/`, and in `files/` what browsers load. It uses what
 * Astro documents for adapters: `setAdapter`, `setPrerenderer`, and the hook of Vite by which an adapter sets
 * an entry. Not documented are only the names of the folder `.prerender` and of the entry in it.
 */
export function keptProgram(): AstroIntegration {
	const program = currentProgram();
	const folder = resolve(folderOf(program));
	const next = `${folder}.next`;
	const output = join(next, 'files');
	return {
		name: 'kept-program',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				exitWithParent();
				if (command !== 'build') return;
				await rm(next, { recursive: true, force: true });
				updateConfig({
					outDir: pathToFileURL(`${output}/`),
					vite: {
						plugins: [entryPlugin],
						build: {
							// The policy forbids pictures and fonts with `data:` addresses.
							assetsInlineLimit: 0,
							modulePreload: false,
						},
						experimental: {
							// Scripts load modules relative to themselves; addresses in pages are rewritten later.
							renderBuiltUrl: (_file: string, { ssr }: { ssr: boolean }) =>
								ssr ? undefined : { relative: true },
						},
					},
				});
			},
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name: 'kept-program',
					entrypointResolution: 'auto',
					serverEntrypoint: entry,
					adapterFeatures: { buildOutput: 'static' },
					supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
				});
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer({
					name: 'kept-program',
					setup: () => cp(join(output, '.prerender'), join(next, 'pages'), { recursive: true }),
					getStaticPaths: () => Promise.resolve([]),
					render: () => Promise.reject(new Error('The program draws the pages.')),
				});
			},
			'astro:build:done': async () => {
				for (const [name, icon] of Object.entries(await iconFiles(output))) {
					await writeFile(join(output, name), icon);
				}
				await writeFile(join(output, 'licences.txt'), licencesText(readLicences()));
				await compileEditorScript(join(next, 'editor'));
				await writeFile(join(next, wholeMark), '');
				// A source that was saved meanwhile may or may not be part of what was compiled.
				if (folderOf(currentProgram()) !== folderOf(program)) {
					throw new AstroError('A source has changed while it was compiled.', 'Build again.');
				}
				await rm(folder, { recursive: true, force: true });
				await rename(next, folder);
				// `npm run build` only needs the program. A plain `astro build` is expected to build the site too.
				if (process.env['ONLY_COMPILE'] === undefined) {
					const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
						stdio: 'inherit',
					});
					process.exitCode = status ?? 1;
				}
			},
		},
	};
}

/** Compiles the script that follows the edits in the editor’s browser. No built site has it. */
async function compileEditorScript(outDir: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir,
			minify: false,
			lib: {
				entry: fileURLToPath(new URL('../commands/dev/page/follow.ts', import.meta.url)),
				formats: ['es'],
				fileName: () => 'follow.js',
			},
		},
	});
}

/** Exits when the command that started this process is killed. */
function exitWithParent(): void {
	if (process.connected === false) process.exit(1);
	// The dev server runs this again at each restart.
	if (process.listenerCount('disconnect') > 0) return;
	process.once('disconnect', () => process.exit(1));
	process.channel?.unref();
}

const entryPlugin = {
	name: 'kept-program',
	configEnvironment: (name: string) =>
		name === 'prerender'
			? { build: { rolldownOptions: { input: { program: fileURLToPath(entry) } } } }
			: undefined,
};

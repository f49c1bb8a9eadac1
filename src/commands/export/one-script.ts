import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { dataUrlOf } from './data-url.ts';

/** Matches the URL of a style sheet that a built script fetches. */
const styleUrl = /new URL\(\s*(["'`])([^"'`]+\.css)\1\s*,\s*import\.meta\.url\s*\)/g;

const entry = '\0scripts-of-the-page';

/** Bundles the scripts of a built page, with everything that they fetch later, into one script. */
export async function bundleScripts(files: readonly string[]): Promise<string> {
	const built = await build({
		configFile: false,
		envFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'cumbre:one-script',
				enforce: 'pre',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? files.map((file) => `import ${JSON.stringify(file)};`).join('\n')
						: undefined,
				transform: (code, id) =>
					code.replaceAll(
						styleUrl,
						(_, __, style: string) => `new URL("${dataUrlOf(join(dirname(id), style))}")`,
					),
			},
		],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: entry, output: { codeSplitting: false } },
		},
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new TypeError('The scripts could not be bundled.');
	const code = output.output.flatMap((part) => (part.type === 'chunk' ? part.code : []));
	// `</script` inside a script would end it.
	return code.join('\n').replaceAll('</script', String.raw`<\/script`);
}

/** The content of a style sheet with its fonts and pictures as `data:` URLs. */
export const readInlinedStyle = (file: string): string =>
	inlinedStyle(readFileSync(file, 'utf8'), file);

/** CSS with its fonts and pictures as `data:` URLs. `file` is the path that its own URLs are relative to. */
export const inlinedStyle = (style: string, file: string): string =>
	// The fonts are in the page, so waiting for them costs nothing, and `optional` could skip them.
	style
		.replaceAll(/font-display:\s*optional/g, 'font-display:block')
		.replaceAll(/\burl\(\s*(["']?)([^"')\s#]+)\1\s*\)/g, (whole, _, url: string) =>
			url.startsWith('data:') ? whole : `url(${dataUrlOf(join(dirname(file), url))})`,
		);

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { asData } from './as-data.ts';

/** What the built scripts fetch beside themselves. */
const styleAddress = /new URL\(\s*(["'`])([^"'`]+\.css)\1\s*,\s*import\.meta\.url\s*\)/g;

const entry = '\0scripts-of-the-page';

/** The scripts of a built page, with all that they would fetch later, as one that needs no file. */
export async function oneScript(files: readonly string[]): Promise<string> {
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
						styleAddress,
						(_, __, style: string) => `new URL("${asData(join(dirname(id), style))}")`,
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
	if (!output || !('output' in output)) throw new TypeError('The scripts were not put together.');
	const code = output.output.flatMap((part) => (part.type === 'chunk' ? part.code : []));
	// Nothing in a script may look like its end.
	return code.join('\n').replaceAll('</script', String.raw`<\/script`);
}

/** A style sheet with what it asks for in it. */
export const wholeStyle = (file: string): string => inStyle(readFileSync(file, 'utf8'), file);

/** A style with the fonts and pictures that it asks for in it; `file` is where it stands. */
export const inStyle = (style: string, file: string): string =>
	// The fonts come with the page: nothing has to be waited for, and none comes too late.
	style
		.replaceAll(/font-display:\s*optional/g, 'font-display:block')
		.replaceAll(/\burl\(\s*(["']?)([^"')\s#]+)\1\s*\)/g, (whole, _, address: string) =>
			address.startsWith('data:') ? whole : `url(${asData(join(dirname(file), address))})`,
		);

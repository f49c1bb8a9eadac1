import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Rule {
	folders: readonly string[];
	packages: readonly string[];
}

/**
 * What each folder of src/ may import: other folders of ours, and packages. To change a line here
 * is a decision; argue it in the commit. `''` are the files that tell Astro what there is.
 */
const rules: Record<string, Rule> = {
	'': { folders: ['model'], packages: ['astro', 'node'] },
	pages: {
		folders: ['components', 'charts', 'model', 'styles'],
		// node: for what is kept from build to build, which drawing itself knows nothing of.
		packages: ['astro', '@astrojs/rss', 'node'],
	},
	components: {
		folders: ['charts', 'model', 'elements', 'styles', 'fonts'],
		packages: ['astro', 'schema-dts'],
	},
	elements: { folders: [], packages: ['leaflet'] },
	charts: { folders: ['model', 'data'], packages: ['astro/zod', 'd3', 'yaml'] },
	model: {
		folders: ['data'],
		packages: ['astro/zod', 'edtf', 'fastest-levenshtein', 'node', 'satteri', 'yaml'],
	},
	// What Astro runs while it builds: its plugins, and what is made of the finished pages.
	integration: { folders: ['charts', 'fonts', 'model'], packages: ['*'] },
	commands: { folders: ['charts', 'data', 'fonts', 'integration', 'model'], packages: ['*'] },
};

const src = fileURLToPath(new URL('.', import.meta.url));

/** An import as it is written, and whether it vanishes with the types. */
interface Import {
	of: string;
	typesOnly: boolean;
}

const statement = /\b(?:import|export)\s+(type\s)?[^'"`;=]*?\bfrom\s+['"]([^'"]+)['"]/g;
const bare = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
const sourceOfScript = /<script\b[^>]*\ssrc=["'](\.[^"']+)["']/g;

function importsIn(text: string): Import[] {
	const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
	const whole = Array.from(code.matchAll(statement), ([, type, of = '']) => ({
		of,
		typesOnly: type !== undefined,
	}));
	const others = [...code.matchAll(bare), ...code.matchAll(sourceOfScript)];
	return [...whole, ...others.map(([, of = '']) => ({ of, typesOnly: false }))];
}

/** What a file of src/ must not import, in a sentence; nothing where all is well. */
function refusalOf(file: string, { of, typesOnly }: Import): string | undefined {
	const folder = folderOf(file);
	const rule = rules[folder];
	if (!rule) return `src/${folder}/ has no line in the table of src/architecture.test.ts`;
	// Types vanish: an element may know the shape of what it reads.
	if (typesOnly && folder === 'elements') return undefined;
	if (!of.startsWith('.')) {
		return rule.packages.some((one) => covers(one, of)) ? undefined : `src/${file} imports ${of}`;
	}
	const target = posix.join(posix.dirname(file), of);
	// What is read is checked, never the other way.
	const isBackwards = file.startsWith('model/reading/') && target.startsWith('model/checking/');
	// What only tests need stands in a folder of that name, and reaches no page and no command.
	const isForTests = target.includes('/testing/') && !file.includes('/testing/');
	const may = !isBackwards && !isForTests && [folder, ...rule.folders].includes(folderOf(target));
	return may ? undefined : `src/${file} imports src/${target}`;
}

const covers = (allowed: string, name: string): boolean =>
	allowed === '*' || new RegExp(`^${allowed}([/:?]|$)`).test(name);

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

test('dependencies point one way', () => {
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(ts|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file));
	const refused = files.flatMap((file) =>
		importsIn(readFileSync(join(src, file), 'utf8')).flatMap((one) => refusalOf(file, one) ?? []),
	);
	assert.deepEqual(refused, []);
});

test('an import in the wrong direction is told', () => {
	const refusalsOf = (file: string, text: string) =>
		importsIn(text).map((one) => refusalOf(file, one));
	assert.deepEqual(refusalsOf('charts/x.ts', `const leaflet = await import('leaflet');`), [
		'src/charts/x.ts imports leaflet',
	]);
	assert.deepEqual(refusalsOf('model/a/x.ts', `import {\n\ty,\n} from '../../charts/y.ts';`), [
		'src/model/a/x.ts imports src/charts/y.ts',
	]);
	assert.deepEqual(refusalsOf('charts/x.ts', `import { y } from './testing/y.ts';`), [
		'src/charts/x.ts imports src/charts/testing/y.ts',
	]);
	assert.deepEqual(refusalsOf('model/reading/x.ts', `import { y } from '../checking/y.ts';`), [
		'src/model/reading/x.ts imports src/model/checking/y.ts',
	]);
	assert.deepEqual(refusalsOf('elements/x.ts', `import { pick } from '../model/text.ts';`), [
		'src/elements/x.ts imports src/model/text.ts',
	]);
	assert.deepEqual(refusalsOf('model/x.ts', `export * from 'd3-geo';\nimport 'astro:content';`), [
		'src/model/x.ts imports d3-geo',
		'src/model/x.ts imports astro:content',
	]);
	assert.deepEqual(refusalsOf('X.astro', `<script src="./charts/x.ts"></script>`), [
		'src/X.astro imports src/charts/x.ts',
	]);
});

test('types may go to an element, and words in a comment go anywhere', () => {
	const text = `import type { Locale } from '../model/text.ts';\n// import 'd3';\n/* import 'd3'; */`;
	assert.deepEqual(
		importsIn(text).flatMap((one) => refusalOf('elements/x.ts', one) ?? []),
		[],
	);
});

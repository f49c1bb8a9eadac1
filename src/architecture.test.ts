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
 * What each folder of src/ may import: other folders, and packages. Changing a line here is a decision about
 * the architecture; give the reason in the commit. `''` stands for the files in src/ itself, such as
 * middleware.ts.
 */
const rules: Record<string, Rule> = {
	'': { folders: ['pages'], packages: ['astro'] },
	// The program that Astro compiles: it checks the content, draws the pages and finishes them.
	program: { folders: ['pages', 'integration', 'charts', 'model'], packages: ['astro', 'node'] },
	pages: {
		folders: ['components', 'charts', 'model', 'styles'],
		// node: for the cache of pictures. sharp: to make pictures in the sizes that pages use.
		packages: ['astro', '@astrojs/rss', 'node', 'sharp'],
	},
	components: {
		folders: ['charts', 'model', 'elements', 'styles', 'fonts'],
		packages: ['astro', 'hast-util-to-jsx-runtime', 'mdast-util-to-hast', 'schema-dts'],
	},
	elements: { folders: [], packages: ['leaflet'] },
	charts: { folders: ['model', 'data'], packages: ['astro/zod', 'd3', 'yaml'] },
	model: {
		folders: ['data'],
		packages: [
			...['astro/zod', 'edtf', 'fastest-levenshtein', 'image-size', 'node', 'satteri', 'yaml'],
			// They write Markdown, as satteri reads it.
			...['mdast-util-gfm', 'mdast-util-to-markdown'],
		],
	},
	// Code that Astro runs during a build: plugins, and the steps that finish the built pages.
	integration: { folders: ['charts', 'fonts', 'model'], packages: ['*'] },
	// Commands call the compiled program, and know its types.
	commands: {
		folders: ['charts', 'data', 'fonts', 'integration', 'model', 'program'],
		packages: ['*'],
	},
};

/** What each layer of src/model/ may import from the others. */
const layers: Record<string, readonly string[]> = {
	findings: [],
	facts: ['findings'],
	site: ['facts'],
	reading: ['findings', 'facts', 'site'],
	view: ['facts', 'site', 'reading'],
	checking: ['findings', 'facts', 'site', 'reading', 'view'],
};

const src = fileURLToPath(new URL('.', import.meta.url));

/** The specifier of an import, and whether only types are imported. */
interface Import {
	specifier: string;
	isTypeOnly: boolean;
}

const statement = /\b(?:import|export)\s+(type\s)?[^'"`;=]*?\bfrom\s+['"]([^'"]+)['"]/g;
const bare = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
const sourceOfScript = /<script\b[^>]*\ssrc=["'](\.[^"']+)["']/g;

function importsIn(text: string): Import[] {
	const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
	const statements = Array.from(code.matchAll(statement), ([, type, specifier = '']) => ({
		specifier,
		isTypeOnly: type !== undefined,
	}));
	const others = [...code.matchAll(bare), ...code.matchAll(sourceOfScript)];
	return [...statements, ...others.map(([, specifier = '']) => ({ specifier, isTypeOnly: false }))];
}

/** Describes an import that a file of src/ must not have; undefined if it is allowed. */
function violationOf(file: string, { specifier, isTypeOnly }: Import): string | undefined {
	const folder = folderOf(file);
	const rule = rules[folder];
	if (!rule) return `src/${folder}/ has no line in the table of src/architecture.test.ts`;
	// Types are erased, so an element may know the shape of the data that it reads.
	if (isTypeOnly && folder === 'elements') return undefined;
	if (!specifier.startsWith('.')) {
		const isListed = rule.packages.some((one) => covers(one, specifier));
		return isListed ? undefined : `src/${file} imports ${specifier}`;
	}
	const target = posix.join(posix.dirname(file), specifier);
	const [layer, otherLayer] = [layerOf(file), layerOf(target)];
	const isBackwards =
		layer !== undefined &&
		otherLayer !== undefined &&
		layer !== otherLayer &&
		!layers[layer]?.includes(otherLayer);
	// Folders named testing/ are for tests only: no page and no command may import them.
	const isForTests = target.includes('/testing/') && !file.includes('/testing/');
	const isAllowed =
		!isBackwards && !isForTests && [folder, ...rule.folders].includes(folderOf(target));
	return isAllowed ? undefined : `src/${file} imports ${posix.join('src', target)}`;
}

const covers = (allowed: string, name: string): boolean =>
	allowed === '*' || new RegExp(`^${allowed}([/:?]|$)`).test(name);

const layerOf = (file: string): string | undefined => /^model\/([^/]+)\//.exec(file)?.[1];

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** The TypeScript and Astro files of src/, tests included. */
function sourceFiles(): string[] {
	return readdirSync(src, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(ts|astro)$/.test(file));
}

const importsOf = (file: string): Import[] => importsIn(readFileSync(join(src, file), 'utf8'));

test('dependencies point one way', () => {
	const files = sourceFiles().filter((file) => !/\.(test|d)\.ts$/.test(file));
	const violations = files.flatMap((file) =>
		importsOf(file).flatMap((one) => violationOf(file, one) ?? []),
	);
	assert.deepEqual(violations, []);
});

test('there are no circular imports, not even of types', () => {
	const imports = new Map(
		sourceFiles().map((file) => [
			file,
			importsOf(file).map(({ specifier }) => posix.join(posix.dirname(file), specifier)),
		]),
	);
	assert.deepEqual(cycleIn(imports), undefined);
	const cycle = new Map([
		['a.ts', ['b.ts']],
		['b.ts', ['c.ts']],
		['c.ts', ['b.ts']],
	]);
	assert.deepEqual(cycleIn(cycle), ['b.ts', 'c.ts', 'b.ts']);
});

/** The files of a circular import, with the first one repeated at the end; undefined if there is none. */
function cycleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
	const done = new Set<string>();
	const follow = (file: string, path: readonly string[]): string[] | undefined => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return undefined;
		for (const target of imports.get(file) ?? []) {
			const cycle = follow(target, [...path, file]);
			if (cycle) return cycle;
		}
		done.add(file);
		return undefined;
	};
	for (const file of imports.keys()) {
		const cycle = follow(file, []);
		if (cycle) return cycle;
	}
	return undefined;
}

test('an import in the wrong direction is reported', () => {
	const violationsIn = (file: string, text: string) =>
		importsIn(text).map((one) => violationOf(file, one));
	assert.deepEqual(violationsIn('charts/x.ts', `const leaflet = await import('leaflet');`), [
		'src/charts/x.ts imports leaflet',
	]);
	assert.deepEqual(violationsIn('model/a/x.ts', `import {\n\ty,\n} from '../../charts/y.ts';`), [
		'src/model/a/x.ts imports src/charts/y.ts',
	]);
	assert.deepEqual(violationsIn('charts/x.ts', `import { y } from './testing/y.ts';`), [
		'src/charts/x.ts imports src/charts/testing/y.ts',
	]);
	// The benchmarks measure the program and are not part of it.
	assert.deepEqual(violationsIn('commands/x.ts', `import { y } from '../../bench/y.ts';`), [
		'src/commands/x.ts imports bench/y.ts',
	]);
	assert.deepEqual(violationsIn('model/reading/x.ts', `import { y } from '../checking/y.ts';`), [
		'src/model/reading/x.ts imports src/model/checking/y.ts',
	]);
	assert.deepEqual(
		violationsIn('elements/x.ts', `import { pick } from '../model/facts/text.ts';`),
		['src/elements/x.ts imports src/model/facts/text.ts'],
	);
	assert.deepEqual(violationsIn('model/x.ts', `export * from 'd3-geo';\nimport 'astro:content';`), [
		'src/model/x.ts imports d3-geo',
		'src/model/x.ts imports astro:content',
	]);
	assert.deepEqual(violationsIn('X.astro', `<script src="./charts/x.ts"></script>`), [
		'src/X.astro imports src/charts/x.ts',
	]);
});

test('an element may import types, and comments are ignored', () => {
	const text = `import type { Locale } from '../model/facts/text.ts';\n// import 'd3';\n/* import 'd3'; */`;
	assert.deepEqual(
		importsIn(text).flatMap((one) => violationOf('elements/x.ts', one) ?? []),
		[],
	);
});

import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas } from './json-schemas.ts';

const folder = '.config/schemas';

test('the committed JSON Schemas match the model’s schemas', () => {
	const schemas = jsonSchemas();
	assert.deepEqual(readdirSync(folder).sort(), Object.keys(schemas).sort());
	for (const [name, text] of Object.entries(schemas)) {
		// `equal` would print the whole file.
		const isCurrent = readFileSync(join(folder, name), 'utf8') === text;
		assert.ok(isCurrent, `${name}: run \`npm run schemas\``);
	}
});

test('every field of every file has a description', () => {
	const undescribed = Object.entries(jsonSchemas())
		// A phrase’s name is its description.
		.filter(([name]) => name !== 'phrases.json')
		.flatMap(([name, text]) => undescribedFields(JSON.parse(text) as Schema, [name]));
	assert.deepEqual(undescribed, []);
});

interface Schema {
	description?: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
}

function undescribedFields(schema: Schema, path: string[]): string[] {
	const children = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
	return [
		...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
			// The facts in front matter, such as `sources`, need no description, but their fields do.
			...(field.description || (path.length === 1 && path[0] === 'original.json')
				? []
				: [[...path, name].join('.')]),
			...undescribedFields(field, [...path, name]),
		]),
		...children.flatMap((child) =>
			typeof child === 'object' ? undescribedFields(child, path) : [],
		),
	];
}

const schemaLine = /^# yaml-language-server: \$schema=(\S+)$/m;

test('every content file names the right schema', () => {
	const files = globSync('content/**/*.{yaml,mdx}')
		.map((file) => file.replaceAll('\\', '/'))
		// A command writes this file; nobody edits it.
		.filter((file) => !file.endsWith('/translations.yaml'));
	assert.ok(files.length > 20);
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		const [first = '', second = ''] = text.split('\n');
		const schema = schemaLine.exec(file.endsWith('.mdx') ? second : first)?.[1] ?? '';
		const target = join(dirname(file), schema);
		assert.equal(relative(folder, target), schemaOf(file, text), `${file}: ${first}`);
		assert.ok(existsSync(target));
	}
});

function schemaOf(file: string, text: string): string {
	if (file.endsWith('.yaml')) {
		return file.startsWith('content/phrases/') ? 'phrases.json' : `${basename(file, '.yaml')}.json`;
	}
	if (file.startsWith('content/pages/')) return 'page.json';
	return /^original: true$/m.test(text) ? 'original.json' : 'translation.json';
}

import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas } from './json-schemas.ts';

const folder = '.config/schemas';

test('the schemas that editors’ programs read are those of the model', () => {
	const schemas = jsonSchemas();
	assert.deepEqual(readdirSync(folder).sort(), Object.keys(schemas).sort());
	for (const [name, text] of Object.entries(schemas)) {
		assert.equal(readFileSync(join(folder, name), 'utf8'), text, `${name}: npm run schemas`);
	}
});

test('every field of every file is explained', () => {
	const unexplained = Object.entries(jsonSchemas())
		// The name of a phrase says what it is.
		.filter(([name]) => name !== 'phrases.json')
		.flatMap(([name, text]) => fieldsWithout(JSON.parse(text) as Schema, [name]));
	assert.deepEqual(unexplained, []);
});

interface Schema {
	description?: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
}

function fieldsWithout(schema: Schema, path: string[]): string[] {
	const within = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
	return [
		...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
			// The facts in front matter are explained as files are.
			...(field.description || (path.length === 1 && path[0] === 'original.json')
				? []
				: [[...path, name].join('.')]),
			...fieldsWithout(field, [...path, name]),
		]),
		...within.flatMap((one) => (typeof one === 'object' ? fieldsWithout(one, path) : [])),
	];
}

const line = /^# yaml-language-server: \$schema=(\S+)$/m;

test('every file of the content names its schema, and it is the right one', () => {
	const files = globSync('content/**/*.{yaml,mdx}')
		.map((file) => file.replaceAll('\\', '/'))
		// A command writes this one, and nobody types in it.
		.filter((file) => !file.endsWith('/translations.yaml'));
	assert.ok(files.length > 20);
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		const [first = '', second = ''] = text.split('\n');
		const named = line.exec(file.endsWith('.mdx') ? second : first)?.[1] ?? '';
		const target = join(dirname(file), named);
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

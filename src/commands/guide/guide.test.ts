import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { componentSchemas } from '../../model/components.ts';
import { factSchemas } from '../../model/facts.ts';
import { originalFrontMatter } from '../../model/front-matter.ts';
import { headingIds } from '../../model/heading-id.ts';
import { pageFrontMatter } from '../../model/page.ts';
import { siteSchema } from '../../model/site.ts';
import { guideWithKinds } from './kinds-table.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the guide explains every kind of problem and notice, with its cure', () => {
	assert.equal(guideWithKinds(guide), guide, 'run `npm run guide`');
});

test('the guide shows every part that a writer may use', () => {
	const missing = Object.keys(componentSchemas).filter((name) => !guide.includes(`\`<${name} `));
	assert.deepEqual(missing, []);
});

test('the guide has every field of every file', () => {
	const reference = guide.slice(guide.indexOf('## Every field of every file'));
	const schemas = {
		site: siteSchema,
		page: pageFrontMatter,
		original: originalFrontMatter,
		...factSchemas,
	};
	const missing = Object.entries(schemas).flatMap(([name, schema]) =>
		[...fieldsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema)]
			.filter(
				(field) => !reference.includes(`\`${field}\``) && !reference.includes(`\`${field}.yaml\``),
			)
			.map((field) => `${name}: ${field}`),
	);
	assert.deepEqual(missing, []);
});

interface Schema {
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
}

function fieldsIn(schema: Schema): Set<string> {
	const within = [
		...Object.values(schema.properties ?? {}),
		...(schema.items ? [schema.items] : []),
		...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
		...(schema.anyOf ?? []),
	];
	return new Set([
		...Object.keys(schema.properties ?? {}),
		...within.flatMap((one) => [...fieldsIn(one)]),
	]);
}

test('what the guide shows of the story stands in its files, line by line', () => {
	const blocks = [...guide.matchAll(/^```(?:yaml|mdx) (\S+)\n([\s\S]*?)^```$/gm)];
	assert.ok(blocks.length >= 5);
	for (const [, file = '', block = ''] of blocks) {
		const text = readFileSync(`content/stories/kim-putin-2023/${file}`, 'utf8').split('\n');
		let at = 0;
		for (const line of block.trimEnd().split('\n')) {
			const found = text.findIndex((one, index) => index >= at && one.startsWith(line));
			assert.ok(found >= 0, `${file} has no line “${line}” there`);
			at = found + 1;
		}
	}
});

test('every link within the guide leads to a heading of it', () => {
	const idOf = headingIds();
	const headings = new Set(
		[...guide.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => idOf(text.replaceAll('’', ''))),
	);
	const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = '']) => id);
	assert.ok(links.length > 5);
	assert.deepEqual(
		links.filter((id) => !headings.has(id)),
		[],
	);
});

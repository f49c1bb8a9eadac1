import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { partSchemas } from '../../model/facts/parts.ts';
import { factSchemas } from '../../model/facts/fact-files.ts';
import { originalFrontMatterSchema } from '../../model/facts/front-matter.ts';
import { headingIds } from '../../model/reading/heading-id.ts';
import { pageFrontMatterSchema } from '../../model/site/page.ts';
import { siteSchema } from '../../model/site/site.ts';
import { guideWithKinds } from './kinds-table.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the guide lists every problem and notice with its fix', () => {
	assert.ok(guideWithKinds(guide) === guide, 'run `npm run guide`');
});

test('the guide shows every part that an editor may use', () => {
	const missing = Object.keys(partSchemas).filter((name) => !guide.includes(`\`<${name} `));
	assert.deepEqual(missing, [], 'add them to the table of parts in content/README.md');
});

test('every part is used in a story that the browser tests visit', () => {
	const texts = globSync('e2e/content/stories/*/*.mdx').map((file) => readFileSync(file, 'utf8'));
	const unused = Object.keys(partSchemas).filter(
		(name) => !texts.some((text) => text.includes(`<${name} `)),
	);
	assert.deepEqual(unused, []);
});

test('the guide has every field of every file', () => {
	const reference = guide.slice(guide.indexOf('## Every field of every file'));
	const schemas = {
		site: siteSchema,
		page: pageFrontMatterSchema,
		original: originalFrontMatterSchema,
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

test('required fields are bold in the guide, and the defaults that it states are right', () => {
	const differences = Object.entries(factSchemas).flatMap(([name, schema]) => {
		const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
		const { properties = {}, required = [] } =
			typeof whole.additionalProperties === 'object' ? whole.additionalProperties : whole;
		const rows = rowsOf(name).map(([fields = '', text = '']) => ({
			fields: Array.from(fields.matchAll(/`([\w-]+)`/g), ([, field = '']) => field),
			// With “or” between two fields, neither is required by itself.
			bold: Array.from(
				fields.includes('** or **') ? [] : fields.matchAll(/\*\*`([\w-]+)`\*\*/g),
				([, field = '']) => field,
			),
			default: /`([\w-]+)` \(if you say nothing\)/.exec(text)?.[1],
		}));
		const bold = rows.flatMap((row) => row.bold);
		return [
			...required.filter((field) => !bold.includes(field)).map((field) => `required: ${field}`),
			...bold.filter((field) => !required.includes(field)).map((field) => `optional: ${field}`),
			...rows.flatMap(({ fields, default: stated }) =>
				fields
					.filter((field) => properties[field]?.enum && properties[field].default !== stated)
					.map((field) => `${field} is ${String(properties[field]?.default)} by default`),
			),
		].map((difference) => `${name}.yaml: ${difference}`);
	});
	assert.deepEqual(differences, []);
});

/** The rows about a file: those of its own table, and rows elsewhere that name it. */
function rowsOf(name: string): string[][] {
	const [, table = ''] =
		new RegExp(`^\\| \`${name}\\.yaml\` \\|[^\\n]*\\n(.*?)\\n\\n`, 'ms').exec(guide) ?? [];
	const own = table.split('\n').filter((row) => !/^\| [^|]*\.yaml`/.test(row));
	const elsewhere = guide.split('\n').filter((row) => row.includes(`in \`${name}.yaml\` |`));
	return [...own, ...elsewhere].map((row) => row.split(' | '));
}

interface Schema {
	required?: string[];
	default?: unknown;
	enum?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
}

function fieldsIn(schema: Schema): Set<string> {
	const children = [
		...Object.values(schema.properties ?? {}),
		...(schema.items ? [schema.items] : []),
		...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
		...(schema.anyOf ?? []),
	];
	return new Set([
		...Object.keys(schema.properties ?? {}),
		...children.flatMap((child) => [...fieldsIn(child)]),
	]);
}

test('every excerpt in the guide matches the story’s files line by line', () => {
	const blocks = [...guide.matchAll(/^```(?:yaml|mdx) (\S+)\n([\s\S]*?)^```$/gm)];
	assert.ok(blocks.length >= 5);
	for (const [, file = '', block = ''] of blocks) {
		const text = readFileSync(`content/stories/kim-putin-2023/${file}`, 'utf8').split('\n');
		let at = 0;
		for (const line of block.trimEnd().split('\n')) {
			const found = text.findIndex((one, index) => index >= at && one.startsWith(line));
			assert.ok(found >= 0, `${file} has no line “${line}” at this point`);
			at = found + 1;
		}
	}
});

test('every link within the guide leads to one of its headings', () => {
	const idOf = headingIds();
	// GitHub drops apostrophes from heading ids.
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

import { z } from 'astro/zod';
import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Part } from '../reading/files.ts';
import { branchFor, fieldsOf, type Path, schemaWithin, unwrap } from '../walk.ts';

type Issue = z.core.$ZodIssue;

/** Everything in which data does not fit its schema, each at its place and in plain words. */
export function schemaProblems(part: Part): Problem[] {
	const result = z.core.safeParse(part.schema, part.data);
	return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, part));
}

function problemsOf(issue: Issue, part: Part): Problem[] {
	const path = issue.path as (string | number)[];
	const at = (message: string, hint?: string, on?: 'key'): Problem => ({
		place: part.placeOf(path, on),
		message,
		...(hint === undefined ? {} : { hint }),
	});
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				...at(`There is no field “${key}” here.`, suggestion(key, fieldNames(part, path))),
				place: part.placeOf([...path, key], 'key'),
			}));
		case 'invalid_type':
			return [wrongType(issue.expected, part, path, at)];
		case 'invalid_value': {
			const found = valueAt(part.data, path);
			if (found === undefined) return [missing(part, path, at)];
			const known = issue.values.map(String);
			return [
				at(
					`${shown(found)} is not possible here.`,
					suggestion(String(found), known) ?? oneOf(known),
				),
			];
		}
		case 'invalid_union':
			return unionProblems(part, path, at);
		case 'invalid_key':
			return [
				at(
					`“${String(path.at(-1))}” cannot be a name here.`,
					issue.issues.map(({ message }) => message).join(' '),
					'key',
				),
			];
		default:
			return [at(issue.message)];
	}
}

type At = (message: string, hint?: string) => Problem;

function wrongType(expected: string, part: Part, path: Path, at: At): Problem {
	const found = valueAt(part.data, path);
	if (found === undefined || found === null) return missing(part, path, at);
	const wanted = typeWords[expected] ?? `a ${expected}`;
	const hint =
		expected === 'string' && typeof found !== 'object'
			? `Put quotation marks around it: "${String(found)}".`
			: expected === 'array' && typeof found !== 'object'
				? `Put square brackets around it: [${String(found)}].`
				: undefined;
	return at(`${shown(found)} is not ${wanted}.`, hint);
}

const typeWords: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of named items',
};

function missing(part: Part, path: Path, at: At): Problem {
	const description = descriptionAt(part, path);
	const name = String(path.at(-1) ?? '');
	return at(name ? `“${name}” is missing.` : 'There is nothing here.', description);
}

/** Of “an id, or words” only that side speaks which the editor meant. */
function unionProblems(part: Part, path: Path, at: At): Problem[] {
	const found = valueAt(part.data, path);
	if (found === undefined || found === null) return [missing(part, path, at)];
	const options = unionAt(part, path);
	const branch = options && branchFor(options, found);
	if (!branch) return [at(`${shown(found)} is not possible here.`)];
	return schemaProblems({
		schema: branch,
		data: found,
		placeOf: (inner, on) => part.placeOf([...path, ...inner], on),
	});
}

function unionAt(part: Part, path: Path): readonly z.core.$ZodType[] | undefined {
	let schema: z.core.$ZodType | undefined = stepTo(part, path);
	while (schema) {
		const def = schema._zod.def as {
			options?: readonly z.core.$ZodType[];
			innerType?: z.core.$ZodType;
		};
		if (def.options) return def.options;
		schema = def.innerType;
	}
	return undefined;
}

/** The schema at the end of a path, not unwrapped: its description stands on the outside. */
function stepTo({ schema, data }: Part, path: Path): z.core.$ZodType | undefined {
	let at: z.core.$ZodType | undefined = schema;
	let value = data;
	for (const step of path) {
		if (!at) return undefined;
		at = schemaWithin(at, step, value);
		value = valueAt(value, [step]);
	}
	return at;
}

function descriptionAt(part: Part, path: Path): string | undefined {
	const schema = stepTo(part, path);
	return schema && z.globalRegistry.get(schema)?.description;
}

function fieldNames(part: Part, path: Path): string[] {
	const schema = stepTo(part, path);
	return schema ? Object.keys(fieldsOf(unwrap(schema, valueAt(part.data, path))) ?? {}) : [];
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		data,
	);
}

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'A list';
	return typeof value === 'object' ? 'A group of fields' : `“${String(value)}”`;
}

function oneOf(known: readonly string[]): string {
	return `It is one of ${known.join(', ')}.`;
}

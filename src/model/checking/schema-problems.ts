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
	const at: At = (kind, message, hint, on) => ({
		kind: kindAt(part, path) ?? kind,
		place: part.placeOf(path, on),
		message,
		...(hint === undefined ? {} : { hint }),
	});
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				...at('unknown-field', `There is no field “${key}” here.`),
				kind: 'unknown-field',
				hint: suggestion(key, fieldNames(part, path)) ?? 'Remove it, or correct its name.',
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
					'wrong-word',
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
					'wrong-id',
					`“${String(path.at(-1))}” cannot be a name here.`,
					issue.issues.map(({ message }) => message).join(' '),
					'key',
				),
			];
		case 'custom': {
			const kind = issue.params?.['kind'] as Problem['kind'] | undefined;
			return [{ ...at('wrong-value', issue.message), ...(kind && { kind }) }];
		}
		default:
			return [at('wrong-value', issue.message, swapHint(part, path))];
	}
}

type At = (kind: Problem['kind'], message: string, hint?: string, on?: 'key') => Problem;

function wrongType(expected: string, part: Part, path: Path, at: At): Problem {
	const found = valueAt(part.data, path);
	if (found === undefined || found === null) return missing(part, path, at);
	const schema = unwrap(stepTo(part, path) ?? part.schema, found);
	if (z.globalRegistry.get(schema)?.localized && typeof found === 'string') {
		return at(
			'wrong-type',
			`${shown(found)} does not say which language it is in.`,
			`Write it by language: { en: ${JSON.stringify(found)} }.`,
		);
	}
	const wanted = typeWords[expected] ?? `a ${expected}`;
	return at('wrong-type', `${shown(found)} is not ${wanted}.`, typeHint(expected, found));
}

function typeHint(expected: string, found: unknown): string | undefined {
	if (typeof found === 'object') return undefined;
	if (expected === 'string') return `Put quotation marks around it: "${String(found)}".`;
	if (expected === 'array') return `Put square brackets around it: [${String(found)}].`;
	return undefined;
}

const typeWords: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of named items',
};

const nothingHint =
	'Write what belongs into this file, as content/README.md says; or remove it, if nothing does.';

function missing(part: Part, path: Path, at: At): Problem {
	const name = path.at(-1);
	return name === undefined
		? at('missing-field', 'There is nothing here.', nothingHint)
		: at('missing-field', `“${String(name)}” is missing.`, descriptionAt(part, path));
}

/** Of “an id, or words” only that side speaks which the editor meant. */
function unionProblems(part: Part, path: Path, at: At): Problem[] {
	const found = valueAt(part.data, path);
	if (found === undefined || found === null) return [missing(part, path, at)];
	const options = unionAt(part, path);
	const branch = options && branchFor(options, found);
	if (!branch) return [at('wrong-type', `${shown(found)} is not possible here.`)];
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

/** What the schema calls a value that does not fit it. */
function kindAt(part: Part, path: Path): Problem['kind'] | undefined {
	const schema = stepTo(part, path);
	if (!schema) return undefined;
	const inner = unwrap(schema, valueAt(part.data, path));
	return z.globalRegistry.get(schema)?.wrong ?? z.globalRegistry.get(inner)?.wrong;
}

/** A latitude beyond the pole beside a longitude that could be one: the two were exchanged. */
function swapHint(part: Part, path: Path): string | undefined {
	if (path.at(-1) !== 'latitude') return undefined;
	const [latitude, longitude] = ['latitude', 'longitude'].map((name) =>
		Number(valueAt(part.data, [...path.slice(0, -1), name])),
	) as [number, number];
	const areSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
	return areSwapped ? 'Latitude and longitude look as if they were swapped.' : undefined;
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

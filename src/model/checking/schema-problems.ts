import { z } from 'astro/zod';
import { suggestion } from '../findings/nearest.ts';
import type { Problem } from '../findings/problem.ts';
import type { LocatedData } from '../reading/files.ts';
import { branchFor, fieldsOf, type Path, schemaWithin, unwrap } from '../reading/walk.ts';

type Issue = z.core.$ZodIssue;

/** Every mismatch between data and its schema, each at its place and in plain words. */
export function schemaProblems(located: LocatedData): Problem[] {
	const result = z.core.safeParse(located.schema, located.data);
	return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, located));
}

function problemsOf(issue: Issue, located: LocatedData): Problem[] {
	const path = issue.path as (string | number)[];
	const makeProblem: MakeProblem = (kind, message, hint, part) => ({
		kind: kindAt(located, path) ?? kind,
		place: located.placeOf(path, part),
		message,
		...(hint === undefined ? {} : { hint }),
	});
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				...makeProblem('unknown-field', `There is no field “${key}” here.`),
				kind: 'unknown-field',
				hint: suggestion(key, fieldNames(located, path)) ?? 'Remove it, or correct its name.',
				place: located.placeOf([...path, key], 'key'),
			}));
		case 'invalid_type':
			return [wrongType(issue.expected, located, path, makeProblem)];
		case 'invalid_value': {
			const found = valueAt(located.data, path);
			if (found === undefined) return [missingProblem(located, path, makeProblem)];
			const known = issue.values.map(String);
			return [
				makeProblem(
					'wrong-word',
					`${describe(found)} is not allowed here.`,
					suggestion(String(found), known) ?? oneOfHint(known),
				),
			];
		}
		case 'invalid_union':
			return unionProblems(located, path, makeProblem);
		case 'invalid_key':
			return [
				makeProblem(
					'wrong-id',
					`“${String(path.at(-1))}” cannot be a name here.`,
					issue.issues.map(({ message }) => message).join(' '),
					'key',
				),
			];
		case 'custom': {
			const kind = issue.params?.['kind'] as Problem['kind'] | undefined;
			return [{ ...makeProblem('wrong-value', issue.message), ...(kind && { kind }) }];
		}
		default:
			return [makeProblem('wrong-value', issue.message, swapHint(located, path))];
	}
}

type MakeProblem = (kind: Problem['kind'], message: string, hint?: string, part?: 'key') => Problem;

function wrongType(
	expected: string,
	located: LocatedData,
	path: Path,
	makeProblem: MakeProblem,
): Problem {
	const found = valueAt(located.data, path);
	if (found === undefined || found === null) return missingProblem(located, path, makeProblem);
	const schema = unwrap(schemaAt(located, path) ?? located.schema, found);
	if (z.globalRegistry.get(schema)?.localized && typeof found === 'string') {
		return makeProblem(
			'wrong-type',
			`${describe(found)} does not say which language it is in.`,
			`Write it under its language: { en: ${JSON.stringify(found)} }.`,
		);
	}
	const wanted = typeWords[expected] ?? `a ${expected}`;
	return makeProblem(
		'wrong-type',
		`${describe(found)} is not ${wanted}.`,
		typeHint(expected, found),
	);
}

function typeHint(expected: string, found: unknown): string | undefined {
	if (typeof found === 'object') return undefined;
	if (expected === 'string') return `Put quotation marks around it: "${String(found)}".`;
	if (expected === 'number' && typeof found === 'string' && /^\d+(\.\d+)?$/.test(found))
		return `Write it without quotation marks: ${found}.`;
	if (expected === 'array') return `Put square brackets around it: [${String(found)}].`;
	return undefined;
}

const typeWords: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of named items',
};

const emptyHint = 'Fill it in as content/README.md describes, or remove it.';

function missingProblem(located: LocatedData, path: Path, makeProblem: MakeProblem): Problem {
	const name = path.at(-1);
	return name === undefined
		? makeProblem('missing-field', 'This file is empty.', emptyHint)
		: makeProblem('missing-field', `“${String(name)}” is missing.`, descriptionAt(located, path));
}

/** For a union such as “an id, or words”, reports only the branch that the editor meant. */
function unionProblems(located: LocatedData, path: Path, makeProblem: MakeProblem): Problem[] {
	const found = valueAt(located.data, path);
	if (found === undefined || found === null) return [missingProblem(located, path, makeProblem)];
	const options = unionAt(located, path);
	const branch = options && branchFor(options, found);
	if (!branch) return [makeProblem('wrong-type', `${describe(found)} is not allowed here.`)];
	return schemaProblems({
		schema: branch,
		data: found,
		placeOf: (inner, part) => located.placeOf([...path, ...inner], part),
	});
}

function unionAt(located: LocatedData, path: Path): readonly z.core.$ZodType[] | undefined {
	let schema: z.core.$ZodType | undefined = schemaAt(located, path);
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

/** The schema at the end of a path, still wrapped, because the wrapper holds its description. */
function schemaAt({ schema, data }: LocatedData, path: Path): z.core.$ZodType | undefined {
	let current: z.core.$ZodType | undefined = schema;
	let value = data;
	for (const step of path) {
		if (!current) return undefined;
		current = schemaWithin(current, step, value);
		value = valueAt(value, [step]);
	}
	return current;
}

/** The kind of problem that the schema sets for a value that does not fit it. */
function kindAt(located: LocatedData, path: Path): Problem['kind'] | undefined {
	const schema = schemaAt(located, path);
	if (!schema) return undefined;
	const inner = unwrap(schema, valueAt(located.data, path));
	return z.globalRegistry.get(schema)?.wrong ?? z.globalRegistry.get(inner)?.wrong;
}

/** A hint for an invalid latitude if the two coordinates would be valid the other way round. */
function swapHint(located: LocatedData, path: Path): string | undefined {
	if (path.at(-1) !== 'latitude') return undefined;
	const [latitude, longitude] = ['latitude', 'longitude'].map((name) =>
		Number(valueAt(located.data, [...path.slice(0, -1), name])),
	) as [number, number];
	const areSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
	return areSwapped ? 'Latitude and longitude look swapped.' : undefined;
}

function descriptionAt(located: LocatedData, path: Path): string | undefined {
	const schema = schemaAt(located, path);
	return schema && z.globalRegistry.get(schema)?.description;
}

function fieldNames(located: LocatedData, path: Path): string[] {
	const schema = schemaAt(located, path);
	return schema ? Object.keys(fieldsOf(unwrap(schema, valueAt(located.data, path))) ?? {}) : [];
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

function describe(value: unknown): string {
	if (Array.isArray(value)) return 'A list';
	return typeof value === 'object' ? 'A group of fields' : `“${String(value)}”`;
}

function oneOfHint(known: readonly string[]): string {
	return `Write one of ${known.join(', ')}.`;
}

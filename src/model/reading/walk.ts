import type { z } from 'astro/zod';

/** The path to a value inside a file: keys and indices. */
export type Path = readonly (string | number)[];

/** A value with its schema and path. */
export interface Visit {
	schema: z.core.$ZodType;
	value: unknown;
	path: Path;
}

type Definition = z.core.$ZodTypeDef & {
	innerType?: z.core.$ZodType;
	in?: z.core.$ZodType;
	options?: readonly z.core.$ZodType[];
	shape?: Record<string, z.core.$ZodType>;
	valueType?: z.core.$ZodType;
	element?: z.core.$ZodType;
};

/**
 * Every value within a value together with its schema, outermost first. Nothing inside a value that does not
 * fit its schema is visited; the rest still is, so that one mistake does not hide others.
 */
export function walk(schema: z.core.$ZodType, value: unknown): Visit[] {
	const visits: Visit[] = [];
	visit(schema, value, [], visits);
	return visits;
}

/** Adds to a list, because generators within generators took a tenth of a check. */
function visit(schema: z.core.$ZodType, value: unknown, path: Path, visits: Visit[]): void {
	if (value === undefined || value === null) return;
	const inner = unwrap(schema, value);
	visits.push({ schema: inner, value, path });
	const { shape, valueType, element } = definitionOf(inner);
	if (Array.isArray(value)) {
		if (!element) return;
		for (const [index, item] of value.entries()) visit(element, item, [...path, index], visits);
	} else if (typeof value === 'object') {
		for (const [key, field] of Object.entries(value)) {
			const fieldSchema = shape ? own(shape, key) : valueType;
			if (fieldSchema) visit(fieldSchema, field, [...path, key], visits);
		}
	}
}

/** The schema inside wrappers such as “optional” and “default”; for a union, the branch that the value is meant for. */
export function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
	const { innerType, in: input, options } = definitionOf(schema);
	const inside = innerType ?? input ?? (options && branchFor(options, value));
	return inside ? unwrap(inside, value) : schema;
}

/**
 * The branch of a union that fits the type of the value. For “an id, or words by language”, a string gives the
 * id, and an object gives the words.
 */
export function branchFor(
	options: readonly z.core.$ZodType[],
	value: unknown,
): z.core.$ZodType | undefined {
	return options.find((option) => {
		const { type } = definitionOf(unwrap(option, value));
		return typeof value === 'object'
			? type === 'object' || type === 'record'
			: type === typeof value;
	});
}

/** The fields of an object schema; undefined for other schemas and for records, which take any key. */
export function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
	return definitionOf(schema).shape;
}

/** The schema of a field or list item inside a value. */
export function schemaWithin(
	schema: z.core.$ZodType,
	step: string | number,
	value: unknown,
): z.core.$ZodType | undefined {
	const { shape, valueType, element } = definitionOf(unwrap(schema, value));
	return shape ? own(shape, String(step)) : (valueType ?? element);
}

/** Looks up an own field only: an editor may write `constructor`, which every object inherits. */
function own<T>(fields: Record<string, T>, name: string): T | undefined {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function definitionOf(schema: z.core.$ZodType): Definition {
	return schema._zod.def;
}

import type { z } from 'astro/zod';

/** The way to a value inside a file: keys and positions. */
export type Path = readonly (string | number)[];

/** A value that a schema speaks of, and the way to it. */
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
 * Goes through a value together with its schema, outermost first. The value need not fit: what
 * does not is passed over, so that one mistake hides no other.
 */
export function* walk(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<Visit> {
	if (value === undefined || value === null) return;
	const inner = unwrap(schema, value);
	yield { schema: inner, value, path };
	const { shape, valueType, element } = definitionOf(inner);
	if (Array.isArray(value)) {
		if (!element) return;
		for (const [index, item] of value.entries()) yield* walk(element, item, [...path, index]);
	} else if (typeof value === 'object') {
		for (const [key, field] of Object.entries(value)) {
			const fieldSchema = shape ? own(shape, key) : valueType;
			if (fieldSchema) yield* walk(fieldSchema, field, [...path, key]);
		}
	}
}

/** The schema beneath “optional”, “default” and the like; of several, the one that the value is meant for. */
export function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
	const { innerType, in: input, options } = definitionOf(schema);
	const beneath = innerType ?? input ?? (options && branchFor(options, value));
	return beneath ? unwrap(beneath, value) : schema;
}

/** Which side of “an id, or words” is meant can be told from the value alone. */
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

/** The fields that a schema has at a place; undefined where it has none or takes any key. */
export function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
	return definitionOf(schema).shape;
}

/** The schema of one step further in. */
export function schemaWithin(
	schema: z.core.$ZodType,
	step: string | number,
	value: unknown,
): z.core.$ZodType | undefined {
	const { shape, valueType, element } = definitionOf(unwrap(schema, value));
	return shape ? own(shape, String(step)) : (valueType ?? element);
}

/** A field may be called `constructor`, which every object has. */
function own<T>(fields: Record<string, T>, name: string): T | undefined {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function definitionOf(schema: z.core.$ZodType): Definition {
	return schema._zod.def;
}

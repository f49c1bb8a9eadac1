import { z } from 'astro/zod';
import type { LocatedData } from './files.ts';
import { schemaWithin, unwrap } from './walk.ts';

/**
 * The parts of some data that fit their schema, at any depth. Null stands for a value that is written but
 * does not fit. Any field may be missing.
 */
export type Fitting<T> = T extends readonly (infer Item)[]
	? (Fitting<Item> | null)[]
	: T extends object
		? { [Key in keyof T]?: Fitting<T[Key]> | null }
		: T;

/**
 * Parses data and keeps what fits. Where a value does not fit, its parts are parsed on their own, so that one
 * mistake does not hide others. The result is cached, because most checks use it.
 */
export function fitting<Schema extends z.core.$ZodType>({
	schema,
	data,
}: Pick<LocatedData<Schema>, 'schema' | 'data'>): Fitting<z.output<Schema>> {
	const key = isGroup(data) ? data : {};
	const result = cache.get(key) ?? fit(schema, key) ?? {};
	cache.set(key, result);
	return result as Fitting<z.output<Schema>>;
}

// Data have one schema only, so they are enough as a key.
const cache = new WeakMap<object, unknown>();

function fit(schema: z.core.$ZodType, value: unknown): unknown {
	const whole = z.core.safeParse(schema, value);
	if (whole.success) return whole.data;
	const fitPart = (step: string | number, part: unknown) => {
		const partSchema = schemaWithin(schema, step, value);
		return partSchema && fit(partSchema, part);
	};
	const { type } = unwrap(schema, value)._zod.def;
	if (type === 'array' && Array.isArray(value)) {
		return value.map((item, index) => fitPart(index, item));
	}
	if ((type === 'object' || type === 'record') && isGroup(value)) {
		const parts = Object.entries(value).map(([name, part]) => [name, fitPart(name, part)]);
		return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
	}
	return null;
}

function isGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

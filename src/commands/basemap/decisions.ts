import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const shape = z.string().regex(/^[A-Z]{3}$/);

const borderSchema = z.strictObject({
	between: z.tuple([shape, shape]),
	because: z.string().min(1),
	within: z
		.strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
		.optional(),
});

const code = z.string().regex(/^[A-Z]{2}$/);

/** The schema of `src/data/disputed.yaml`: how to draw borders that states dispute. */
const decisionsSchema = z.strictObject({
	dashed: z.array(borderSchema),
	undrawn: z.array(borderSchema),
	countries: z.record(shape, z.union([code, z.literal('none')])),
	finer: z.strictObject({
		move: z.array(
			z.strictObject({
				from: code,
				to: code,
				at: z.strictObject({ longitude: z.number(), latitude: z.number() }),
				because: z.string().min(1),
			}),
		),
		names: z.record(z.string(), code),
		'left-out': z.array(z.string()),
		within: z.record(code, code),
		missing: z.array(code),
	}),
});
export type Decisions = z.output<typeof decisionsSchema>;
export type DecidedBorder = z.output<typeof borderSchema>;

/** Reads the editors’ decisions on disputed borders. */
export async function readDecisions(): Promise<Decisions> {
	const file = new URL('../../data/disputed.yaml', import.meta.url);
	return decisionsSchema.parse(parse(await readFile(file, 'utf8')));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const licencesFile = '.config/licences.yaml';

const licencesSchema = z.strictObject({
	free: z.array(z.string()),
	'looked-at': z.record(z.string(), z.array(z.string())),
	'reaches-readers': z.record(z.string(), z.string()),
	'other-works': z.record(z.string(), z.string()),
});
export type Licences = z.output<typeof licencesSchema>;

/** The licences of each package by name; a package may be installed in several versions. */
export type InstalledLicences = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `.config/licences.yaml`. */
export const readLicences = (): Licences =>
	licencesSchema.parse(parse(readFileSync(join(root, licencesFile), 'utf8')));

/** The licences of all packages in `package-lock.json`. */
export function installedLicences(): InstalledLicences {
	const { packages } = z
		.object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) })
		.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
	const licencesByName = new Map<string, Set<string>>();
	for (const [path, { license = 'none' }] of Object.entries(packages)) {
		const [, name] = /^.*node_modules\/(.+)$/.exec(path) ?? [];
		if (name) licencesByName.set(name, (licencesByName.get(name) ?? new Set()).add(license));
	}
	return licencesByName;
}

/** Reports packages whose licence nobody has reviewed, and entries of the list that no longer fit. */
export function licenceProblems(installed: InstalledLicences, list: Licences): string[] {
	const lookedAt = Object.entries(list['looked-at']).flatMap(([licence, names]) =>
		names.map((name) => ({ licence, name, pattern: patternOf(name) })),
	);
	const unreviewed = [...installed].flatMap(([name, licences]) =>
		[...licences]
			.filter((licence) => !list.free.includes(licence))
			.filter(
				(licence) => !lookedAt.some((one) => one.licence === licence && one.pattern.test(name)),
			)
			.map(
				(licence) => `${name} has the licence ${licence}: read it, and add it to ${licencesFile}.`,
			),
	);
	const stale = lookedAt
		.filter(
			({ licence, pattern }) =>
				![...installed].some(([name, licences]) => pattern.test(name) && licences.has(licence)),
		)
		.map(
			({ licence, name }) =>
				`No package ${name} has the licence ${licence} any more: remove the entry.`,
		);
	const wrong = Object.entries(list['reaches-readers'])
		.filter(([name, licence]) => !installed.get(name)?.has(licence))
		.map(([name, licence]) => `${name} reaches readers, and no longer has the licence ${licence}.`);
	return [...unreviewed, ...stale, ...wrong];
}

/**
 * The text of `licences.txt`: the licences of other people’s work in the pages. Most of these licences
 * require that their text is published with the work.
 */
export function licencesText(list: Licences): string {
	const texts = Object.keys(list['reaches-readers']).map((name) => {
		const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
		return `${name}\n\n${text.replaceAll(/\r\n?/g, '\n').trim()}\n`;
	});
	const others = Object.entries(list['other-works']).map(([work, terms]) => `${work}: ${terms}.\n`);
	const rule = `\n${'-'.repeat(72)}\n\n`;
	return ['Work by others in these pages.\n', ...texts, others.join('\n')].join(rule);
}

const patternOf = (name: string): RegExp =>
	new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);

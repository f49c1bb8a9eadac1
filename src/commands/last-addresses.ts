import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LastAddresses } from '../model/checking/address-notices.ts';
import { root } from './run.ts';

const file = join(root, '.cache', 'addresses.json');

/** The addresses that the last build of a content folder made; none where there was none. */
export function lastAddresses(folder: string): LastAddresses {
	return kept()[folder] ?? {};
}

/** Keeps the addresses of a build for the next check. */
export function keepAddresses(folder: string, addresses: LastAddresses): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify({ ...kept(), [folder]: addresses }));
}

function kept(): Record<string, LastAddresses> {
	if (!existsSync(file)) return {};
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Record<string, LastAddresses>;
	} catch {
		// A build that was killed may have left half of it: then nothing is compared.
		return {};
	}
}

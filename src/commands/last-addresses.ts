import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AddressFiles } from '../model/checking/address-notices.ts';
import { root } from './run.ts';

const file = join(root, '.cache', 'addresses.json');

/** The addresses in the last build of a content folder; empty if there was no build. */
export function lastAddresses(folder: string): AddressFiles {
	return savedAddresses()[folder] ?? {};
}

/** Saves the addresses of a build for the next check. */
export function saveAddresses(folder: string, addresses: AddressFiles): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify({ ...savedAddresses(), [folder]: addresses }));
}

function savedAddresses(): Record<string, AddressFiles> {
	if (!existsSync(file)) return {};
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Record<string, AddressFiles>;
	} catch {
		// A killed build may leave an incomplete file. The next check then compares nothing.
		return {};
	}
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Content } from '../site/content.ts';

// A build checks the content once, in its own process, and passes the result on: reading and checking a
// thousand stories takes longer than writing their pages.
const sharedFile = () => process.env['CHECKED_CONTENT'];

/** Saves the checked content for the later processes of this build; does nothing outside a build. */
export function saveCheckedContent(content: Content): void {
	const file = sharedFile();
	if (!file) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(content));
}

/** The content that this build has checked; undefined outside a build. */
export function loadCheckedContent(): Content | undefined {
	const file = sharedFile();
	return file ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Content } from '../content.ts';

// A build checks once, in a process of its own, and hands on what was right: reading and checking a
// thousand stories takes longer than writing their pages.
const place = () => process.env['CHECKED_CONTENT'];

/** Keeps checked content for the processes of this build that come after; outside of a build nobody asks. */
export function keepChecked(content: Content): void {
	const file = place();
	if (!file) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(content));
}

/** The content as this build has checked it; none where there is no such build. */
export function checkedContent(): Content | undefined {
	const file = place();
	return file ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}

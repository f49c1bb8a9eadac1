import { createHash } from 'node:crypto';

/** The start of a hash of a picture’s file: long enough to tell the pictures of a story from each other. */
export const imageHash = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('hex').slice(0, 12);

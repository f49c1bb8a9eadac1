import { z } from 'astro/zod';

/** Whether a text is a full web address with http or https. Other schemes may run code or leak data. */
export function isWebAddress(text: string): boolean {
	try {
		return /^https?:\/\/[^\s/]/.test(text) && ['http:', 'https:'].includes(new URL(text).protocol);
	} catch {
		return false;
	}
}

/** A full web address with http or https. */
export const webAddress = z
	.string()
	.meta({ wrong: 'wrong-address' })
	.refine(isWebAddress, 'A web address begins with https:// or http://.');

import { z } from 'astro/zod';

/** Whether a text is a full web address; anything but http and https may run code or leak. */
export function isWebAddress(text: string): boolean {
	try {
		return /^https?:\/\/[^\s/]/.test(text) && ['http:', 'https:'].includes(new URL(text).protocol);
	} catch {
		return false;
	}
}

/** A full web address, http or https. */
export const webAddress = z
	.string()
	.meta({ wrong: 'wrong-address' })
	.refine(isWebAddress, 'A web address begins with https:// or http://.');

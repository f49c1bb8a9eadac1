import type { Page } from '@playwright/test';
import { visitMap } from './visit.ts';

/**
 * Opens a page of a built site and waits until its map is live. The returned list collects the errors of the
 * page, including violations of the policy but not tiles that fail to load.
 */
export async function visitBuiltMap(page: Page, url: string): Promise<string[]> {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
			errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	await visitMap(page, url);
	return errors;
}

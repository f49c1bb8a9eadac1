import { test as base, expect, type Locator } from '@playwright/test';
import { sites } from './sites.ts';

/**
 * Playwright's test, in which every page is watched: an error in the console (a breach of the policy
 * is one), a request to elsewhere, or an answer that is none fails the test.
 */
export const test = base.extend<{ watched: string[] }>({
	watched: [
		async ({ page, baseURL }, use) => {
			const complaints: string[] = [];
			const { origin } = new URL(baseURL ?? '');
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => {
				if (new URL(request.url()).origin !== origin) complaints.push(`asked for ${request.url()}`);
			});
			page.on('response', (response) => {
				if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
			});
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** The address of a page of the real site, on the server that has both. */
export function real(path: string): string {
	return `${sites.real.path}${path}`;
}

/** Whether nothing lies over something that is seen: it is what a press meets at its corners and in its middle. */
export const isOnTop = (one: Locator): Promise<boolean> =>
	one.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return [0.05, 0.5, 0.95].every((across) =>
			[0.05, 0.5, 0.95].every((down) =>
				element.contains(document.elementFromPoint(left + width * across, top + height * down)),
			),
		);
	});

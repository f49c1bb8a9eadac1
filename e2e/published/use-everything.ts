import type { Page } from '@playwright/test';

/** What a browser refused on a page because its policy forbids it: `style-src-attr: inline`. */
export type Refusals = string[];

/** Notes what the policy refuses on every page that is opened from now on. */
export async function refusalsOn(page: Page): Promise<Refusals> {
	const refusals: Refusals = [];
	await page.exposeFunction('noteRefusal', (what: string) => refusals.push(what));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
			const { noteRefusal } = window as unknown as { noteRefusal: (what: string) => void };
			noteRefusal(`${effectiveDirective}: ${blockedURI}`);
		});
	});
	return refusals;
}

/** Does on a page all that can be done there without leaving it. */
export async function useEverything(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
		for (const box of document.querySelectorAll('details')) box.open = true;
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await soon();
		}
	});
	for (const map of await page.locator('venue-map').all()) {
		await map.scrollIntoViewIfNeeded();
		await map.locator('.leaflet-container').first().waitFor();
	}
	// By script, since a card or a menu may lie over what is next.
	await page.evaluate(async () => {
		const soon = () => new Promise((resolve) => setTimeout(resolve, 10));
		const all = document.querySelectorAll<HTMLElement | SVGElement>(
			'button, input, summary, a[href^="#"]',
		);
		// A link of a kind does what the others do, and there are a thousand.
		const kind = (one: Element, index: number) =>
			one.matches('a') ? `${one.parentElement?.className} ${one.getAttribute('class')}` : index;
		const used = new Map(Array.from(all, (one, index) => [kind(one, index), one])).values();
		for (const one of used) {
			one.focus();
			one.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true }));
			one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			await soon();
		}
	});
	await page.waitForLoadState('networkidle');
}

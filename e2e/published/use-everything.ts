import type { Page } from '@playwright/test';
import { makeMapsLive } from '../visit.ts';

/** Records violations of the policy, such as `style-src-attr: inline`, on pages opened after the call. */
export async function violationsOn(page: Page): Promise<string[]> {
	const violations: string[] = [];
	await page.exposeFunction('recordViolation', (what: string) => violations.push(what));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
			const { recordViolation } = window as unknown as { recordViolation: (what: string) => void };
			recordViolation(`${effectiveDirective}: ${blockedURI}`);
		});
	});
	return violations;
}

/** Does everything that a reader can do on a page without leaving it. */
export async function useEverything(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const wait = () => new Promise((resolve) => setTimeout(resolve, 30));
		for (const list of document.querySelectorAll('details')) list.open = true;
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await wait();
		}
	});
	await makeMapsLive(page);
	// By script, since an open card or menu may cover the next element.
	await page.evaluate(async () => {
		const wait = () => new Promise((resolve) => setTimeout(resolve, 10));
		const all = document.querySelectorAll<HTMLElement | SVGElement>(
			'button, input, summary, a[href^="#"]',
		);
		// One link of each type is enough: there are a thousand, and those of one type do the same.
		const typeOf = (one: Element, index: number) =>
			one.matches('a') ? `${one.parentElement?.className} ${one.getAttribute('class')}` : index;
		const used = new Map(Array.from(all, (one, index) => [typeOf(one, index), one])).values();
		for (const one of used) {
			one.focus();
			one.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true }));
			one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			await wait();
		}
	});
	await page.waitForLoadState('networkidle');
}

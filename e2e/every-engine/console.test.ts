import { expect, test } from '../tab/visit-tab.ts';

test('errors in the console are caught, whether logged, thrown or caused by the Content Security Policy', async ({
	tab,
}) => {
	await tab.goto('en/about/');
	await tab.evaluate(() => {
		console.error('logged');
		setTimeout(() => {
			throw new Error('thrown');
		});
		const script = document.createElement('script');
		script.textContent = 'alert(1)';
		document.body.append(script);
	});
	// `tab.errors()` returns only new errors, so collect them.
	const errors: string[] = [];
	await expect.poll(async () => errors.push(...(await tab.errors()))).toBe(3);
	expect(errors.join('\n')).toMatch(/logged/);
	expect(errors.join('\n')).toMatch(/thrown/);
	expect(errors.join('\n')).toMatch(/script-src/);
});

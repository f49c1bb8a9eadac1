import { states } from '../states.ts';
import { test } from '../tab/visit-tab.ts';

test.describe.configure({ mode: 'default' });

// The fixture `tab` fails a test if the console has an error. This file does not run in Chromium, where
// access.test.ts visits the same states. The other engines cannot emulate printing.
for (const { name, address, prepare, dark } of states.filter(({ print }) => !print)) {
	test(`${name} has no errors in the console`, async ({ tab }) => {
		// Not every engine can emulate a dark colour scheme, so choose it as a reader would. Choose it on a
		// page without a map: leaving a page while it loads a style sheet counts as an error.
		await tab.goto('en/about/');
		await tab.evaluate(
			(theme) => localStorage.setItem('cumbre-theme', theme),
			dark ? 'dark' : 'light',
		);
		await tab.goto(address);
		await prepare?.(tab);
		// Leave time for errors that come late.
		await new Promise((resolve) => setTimeout(resolve, 300));
	});
}

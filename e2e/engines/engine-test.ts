import { test as base } from '@playwright/test';

/** Playwright’s `test`, skipped if the engine of its project is missing; see playwright.config.ts. */
export const test = base.extend<{ engine: string }>({
	engine: [
		async ({ browserName }, use, { project }) => {
			test.skip(project.metadata['isMissing'] === true, `No working ${browserName} is installed.`);
			await use(browserName);
		},
		{ auto: true },
	],
});

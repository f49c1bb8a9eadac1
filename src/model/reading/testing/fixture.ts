import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../content-folder.ts';
import type { ContentFiles } from '../files.ts';

/** The folder with the stories and pages that tests use. The phrases come from the real site. */
const folder = 'e2e/content';

/** Its languages. The real site may have more. */
const languages = ['es', 'en'];

/** Reads the content for tests. */
export function readFixture(): ContentFiles {
	const phrases = readContentFolder('content').phrases.filter(({ locale }) =>
		languages.includes(locale),
	);
	return { ...readContentFolder(folder), phrases };
}

/** Copies the content for tests into a folder, with phrases, so that it can be changed or built. */
export function copyFixture(to: string): void {
	cpSync(folder, to, { recursive: true });
	for (const language of languages) {
		cpSync(`content/phrases/${language}.yaml`, join(to, `phrases/${language}.yaml`));
	}
}

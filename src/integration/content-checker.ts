import { relative } from 'node:path';
import { checkContent } from '../model/checking/check-content.ts';
import { sortFindings, type Problem } from '../model/findings/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';

/** The problems of the content while the editor works on it, and the last valid version of its texts. */
export interface ContentChecker {
	/** All problems that the last check found. */
	problems: () => readonly Problem[];
	/** Whether the content has been valid at least once. Before that, there is no page to show. */
	hasBeenValid: () => boolean;
	/** Checks the content again. */
	refresh: () => void;
	/** The version of a prose file to show: `source` while all content is valid, else the last valid one. */
	shownText: (path: string, source: string) => string;
}

/**
 * Checks a content folder on demand and remembers its last valid texts. The first check runs when one of the
 * functions is called.
 */
export function contentChecker(folder: string): ContentChecker {
	let problems: readonly Problem[] | undefined;
	let isValid = false;
	let hasBeenValid = false;
	/** The texts at the last check, and at the last check without problems. */
	let texts = new Map<string, string>();
	let validTexts = new Map<string, string>();

	const refresh = () => {
		const files = readContentFolder(folder);
		const result = checkContent(files);
		problems = sortFindings(result.problems);
		isValid = result.content !== undefined;
		texts = new Map(
			[...files.stories, ...files.pages].flatMap(({ prose }) =>
				prose.map(({ file, source }) => [file, source] as const),
			),
		);
		if (!isValid) return;
		hasBeenValid = true;
		validTexts = texts;
	};

	return {
		refresh,
		problems: () => {
			if (!problems) refresh();
			return problems ?? [];
		},
		hasBeenValid: () => {
			if (!problems) refresh();
			return hasBeenValid;
		},
		shownText: (path, source) => {
			const file = relative('', path);
			// Astro may load a changed text before the watcher reports the change.
			if (texts.get(file) !== source) refresh();
			return (isValid ? source : validTexts.get(file)) ?? '';
		},
	};
}

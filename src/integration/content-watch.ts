import { relative } from 'node:path';
import { checkContent } from '../model/checking/check-content.ts';
import { inOrder, type Problem } from '../model/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';

/** What is wrong with the content while it is being written, and the texts as they last were right. */
export interface ContentWatch {
	/** Everything wrong, as far as was looked last. */
	problems: () => readonly Problem[];
	/** Whether the content has been right since the start: before, there is no page to show. */
	hasBeenRight: () => boolean;
	/** Looks again. */
	refresh: () => void;
	/** A text of prose as it may be shown: itself while all is right, and otherwise as it last was. */
	shownText: (path: string, source: string) => string;
}

/** Watches over a content folder; looks at it for the first time when somebody asks. */
export function contentWatch(folder: string): ContentWatch {
	let problems: readonly Problem[] | undefined;
	let isRight = false;
	let hasBeenRight = false;
	/** The texts as they stood when somebody looked last, and as they last were right. */
	let texts = new Map<string, string>();
	let rightTexts = new Map<string, string>();

	const refresh = () => {
		const files = readContentFolder(folder);
		const found = checkContent(files);
		problems = inOrder(found.problems);
		isRight = found.content !== undefined;
		texts = new Map(
			[...files.stories, ...files.pages].flatMap(({ prose }) =>
				prose.map(({ file, source }) => [file, source] as const),
			),
		);
		if (!isRight) return;
		hasBeenRight = true;
		rightTexts = texts;
	};

	return {
		refresh,
		problems: () => {
			if (!problems) refresh();
			return problems ?? [];
		},
		hasBeenRight: () => {
			if (!problems) refresh();
			return hasBeenRight;
		},
		shownText: (path, source) => {
			const file = relative('', path);
			// The site may ask for a text before anyone is told that it has changed.
			if (texts.get(file) !== source) refresh();
			return (isRight ? source : rightTexts.get(file)) ?? '';
		},
	};
}

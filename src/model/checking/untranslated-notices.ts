import type { Locale } from '../facts/text.ts';
import type { Notice } from '../findings/problem.ts';
import type { PageFiles, StoryFiles } from '../reading/files.ts';
import { originalOf } from '../reading/original-of.ts';

/** A notice if a story is not translated into every language of the site. */
export const untranslatedStory = (story: StoryFiles, languages: readonly Locale[]): Notice[] =>
	untranslated(story.prose, originalOf(story), languages, {
		noun: 'story',
		consequence: 'the list in its language offers the original, with a label',
	});

/** A notice if a page about the site is not translated into every language of the site. */
export const untranslatedPage = ({ prose }: PageFiles, languages: readonly Locale[]): Notice[] =>
	untranslated(prose, prose[0], languages, {
		noun: 'page',
		consequence: 'the page is missing in its language',
	});

function untranslated(
	prose: StoryFiles['prose'],
	first: StoryFiles['prose'][number] | undefined,
	languages: readonly Locale[],
	{ noun, consequence }: { noun: string; consequence: string },
): Notice[] {
	const missing = languages.filter((language) => !prose.some(({ locale }) => locale === language));
	if (!first || missing.length === 0) return [];
	return [
		{
			kind: 'untranslated',
			place: { file: first.file, line: 1, column: 1 },
			message: `This ${noun} has no translation into ${missing.map((one) => `“${one}”`).join(', ')}.`,
			hint: `Write ${missing.map((one) => `${one}.mdx`).join(', ')} beside it. Until a translation exists, ${consequence}.`,
		},
	];
}

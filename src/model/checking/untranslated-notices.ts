import type { Locale } from '../facts/text.ts';
import type { Notice } from '../findings/problem.ts';
import type { PageFiles, StoryFiles } from '../reading/files.ts';
import { originalOf } from '../reading/original-of.ts';

/** A notice if a story is not translated into each language of the site. */
export const untranslatedStory = (story: StoryFiles, languages: readonly Locale[]): Notice[] =>
	untranslated(story.prose, originalOf(story), languages, {
		called: 'story',
		until: 'the list in that language offers the original, with a label',
	});

/** A notice if a page about the site is not translated into each of its languages. */
export const untranslatedPage = ({ prose }: PageFiles, languages: readonly Locale[]): Notice[] =>
	untranslated(prose, prose[0], languages, {
		called: 'page',
		until: 'the page does not exist in that language',
	});

function untranslated(
	prose: StoryFiles['prose'],
	first: StoryFiles['prose'][number] | undefined,
	languages: readonly Locale[],
	{ called, until }: { called: string; until: string },
): Notice[] {
	const lacking = languages.filter((language) => !prose.some(({ locale }) => locale === language));
	if (!first || lacking.length === 0) return [];
	return [
		{
			kind: 'untranslated',
			place: { file: first.file, line: 1, column: 1 },
			message: `This ${called} has no translation into ${lacking.map((one) => `“${one}”`).join(', ')}.`,
			hint: `Write ${lacking.map((one) => `${one}.mdx`).join(', ')} beside it. Until it is translated, ${until}.`,
		},
	];
}

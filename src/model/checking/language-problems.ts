import type { Problem } from '../findings/problem.ts';
import type { Locale } from '../facts/text.ts';
import type { ContentFiles, StoryFiles } from '../reading/files.ts';
import { languagesOf } from '../reading/languages-of.ts';
import { locatedDataOf } from './story-problems.ts';
import { textLanguageProblems } from './text-language-problems.ts';

/**
 * Languages of the site without phrases, and files and texts outside of stories in languages that the site does
 * not have.
 */
export function languageProblems(files: ContentFiles): Problem[] {
	const languages = languagesOf(files);
	if (languages.length === 0) return [];
	const localesWithPhrases = new Set(files.phrases.map(({ locale }) => locale));
	const phraseFiles = files.phrases.map(({ locale, placeOf }) => ({
		locale,
		file: placeOf([]).file,
	}));
	return [
		...languages
			.filter((locale) => !localesWithPhrases.has(locale))
			.map((locale) => ({
				kind: 'missing-language' as const,
				place: files.site.placeOf(['languages']),
				message: `The interface has no phrases in “${locale}”.`,
				hint: `Write phrases/${locale}.yaml: copy another one and translate it.`,
			})),
		...unknownLanguages([...files.pages.flatMap(({ prose }) => prose), ...phraseFiles], languages),
		...textLanguageProblems(files.site, languages),
	];
}

/** Files and texts of a story in languages that the site does not have. */
export function storyLanguageProblems(story: StoryFiles, languages: readonly Locale[]): Problem[] {
	if (languages.length === 0) return [];
	return [
		...unknownLanguages(story.prose, languages),
		...locatedDataOf(story).flatMap((located) => textLanguageProblems(located, languages)),
	];
}

function unknownLanguages(
	files: readonly { file: string; locale: Locale }[],
	languages: readonly Locale[],
): Problem[] {
	return files
		.filter(({ locale }) => !languages.includes(locale))
		.map(({ file, locale }) => ({
			kind: 'unknown-language' as const,
			place: { file, line: 1, column: 1 },
			message: `The site has no language “${locale}”.`,
			hint: `Name the file after one of ${languages.join(', ')}, or add the language to site.yaml.`,
		}));
}

/**
 * If a file is empty and the site does not have its language, keeps only the problem about the language: the
 * rest follow from it.
 */
export function withoutProblemsOfEmptyFiles(
	files: ContentFiles,
	found: readonly Problem[],
): Problem[] {
	const prose = [...files.stories, ...files.pages].flatMap((one) => one.prose);
	const emptyFiles = new Set(prose.filter(({ source }) => !source.trim()).map(({ file }) => file));
	const filesInUnknownLanguages = new Set(
		found.filter(({ kind }) => kind === 'unknown-language').map(({ place }) => place.file),
	);
	return found.filter(
		({ kind, place: { file } }) =>
			kind === 'unknown-language' || !emptyFiles.has(file) || !filesInUnknownLanguages.has(file),
	);
}

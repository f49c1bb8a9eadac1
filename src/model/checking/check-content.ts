import type { z } from 'astro/zod';
import { homeAddress, proseAddress } from '../address.ts';
import type { Content } from '../content.ts';
import type { Day } from '../day.ts';
import type { Story } from '../story.ts';
import type { Findings, Notice, Problem } from '../problem.ts';
import type { ContentFiles, PageFiles, Part, ProseFile, StoryFiles } from '../reading/files.ts';
import { addressNotices, type LastAddresses } from './address-notices.ts';
import { withoutEchoes } from './echoes.ts';
import { editionNotices } from './edition-notices.ts';
import { headingOrderProblems } from './heading-order-problems.ts';
import { recordOf } from '../record.ts';
import { linkProblems } from './link-problems.ts';
import { plainTextProblems } from './plain-text-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { reviewNotices } from './review-notices.ts';
import { schemaProblems } from './schema-problems.ts';
import { addressOf, siteAddresses } from './site-addresses.ts';
import { storyNotices } from './story-notices.ts';
import { checkStory, partsOf } from './story-problems.ts';
import { textLanguageProblems } from './text-language-problems.ts';
import { translationNotices } from './translation-notices.ts';

/**
 * Everything wrong with the content, in one run; and, where nothing is, the content itself.
 * `unchecked` names the stories whose days could not be compared yet. `last` are the addresses of the
 * last build, `today` the day on which reviews may be overdue: no page depends on either.
 */
export function checkContent(
	files: ContentFiles,
	last: LastAddresses = {},
	today?: Day,
): Findings & { content?: Content; unchecked: string[] } {
	const stories = files.stories.map(checkStory);
	const problems = withoutEmptyStrangers(files, [
		...files.problems,
		...withoutEchoes(
			[files.site, ...files.phrases].flatMap((part) =>
				part.data === undefined ? [] : [...schemaProblems(part), ...plainTextProblems(part)],
			),
			files.problems,
		),
		...languageProblems(files),
		...logoProblems(files),
		...stories.flatMap((story) => story.problems),
		...files.pages.flatMap(pageProblems),
		...addressProblems(files),
		...linksOf(files),
	]);
	const notices = files.stories.flatMap((story, index) => [
		...storyNotices(story),
		// Of an original with mistakes nobody can make a translation.
		...(stories[index]?.story
			? [...translationNotices(story), ...untranslatedStory(story, languagesOf(files))]
			: []),
		...(today === undefined ? [] : reviewNotices(story, today)),
	]);
	notices.push(...untranslatedPages(files));
	const unchecked = stories.flatMap(({ story, isCompared }, index) =>
		story || isCompared ? [] : (files.stories[index]?.folder ?? []),
	);
	if (problems.length > 0) return { problems, notices, unchecked };
	const content = contentOf(
		files,
		stories.flatMap(({ story }) => story ?? []),
	);
	notices.push(...addressNotices(content, files, last), ...editionsOf(content, files));
	return { problems, notices, content, unchecked };
}

function editionsOf({ stories, phrases }: Content, files: ContentFiles): Notice[] {
	return stories.flatMap((story) => {
		const own = files.stories.find(({ id }) => id === story.id);
		const words = phrases[story.original];
		return own && words ? editionNotices(story, own, words) : [];
	});
}

function contentOf(files: ContentFiles, stories: Story[]): Content {
	return {
		site: parsed(files.site),
		phrases: Object.fromEntries(files.phrases.map((part) => [part.locale, parsed(part)])),
		stories,
		pages: files.pages.map(({ id, prose }) => ({
			id,
			prose: Object.fromEntries(
				prose.map(({ locale, frontMatter }) => {
					const {
						title,
						summary,
						address = id,
					} = frontMatter.data as Content['pages'][number]['prose'][string];
					return [locale, { locale, title, summary, address }];
				}),
			),
		})),
	};
}

function parsed<T>({ schema, data }: Part): T {
	return (schema as z.ZodType<T>).parse(data);
}

/** The languages of the site, as far as `site.yaml` says them. */
function languagesOf({ site }: ContentFiles): string[] {
	const { languages } = recordOf(site.data);
	return Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : [];
}

function languageProblems(files: ContentFiles): Problem[] {
	const languages = languagesOf(files);
	if (languages.length === 0) return [];
	const hasPhrases = new Set(files.phrases.map(({ locale }) => locale));
	const prose = [...files.stories, ...files.pages].flatMap((one) => one.prose);
	return [
		...languages
			.filter((locale) => !hasPhrases.has(locale))
			.map((locale) => ({
				kind: 'missing-language' as const,
				place: files.site.placeOf(['languages']),
				message: `There are no words of the interface in “${locale}”.`,
				hint: `Write phrases/${locale}.yaml: copy another one and translate it.`,
			})),
		...prose
			.filter(({ locale }) => !languages.includes(locale))
			.map(({ file, locale }) => ({
				kind: 'missing-language' as const,
				place: { file, line: 1, column: 1 },
				message: `The site has no language “${locale}”.`,
				hint: `Name the file for one of ${languages.join(', ')}, or add it to site.yaml.`,
			})),
		...[files.site, ...files.stories.flatMap(partsOf)].flatMap((part) =>
			textLanguageProblems(part, languages),
		),
	];
}

/** Of an empty file in a language that the site does not have, that alone is told. */
function withoutEmptyStrangers(files: ContentFiles, found: readonly Problem[]): Problem[] {
	const prose = [...files.stories, ...files.pages].flatMap((one) => one.prose);
	const empty = new Set(prose.filter(({ source }) => !source.trim()).map(({ file }) => file));
	const strange = new Set(
		found.filter(({ kind }) => kind === 'missing-language').map(({ place }) => place.file),
	);
	return found.filter(
		({ kind, place: { file } }) =>
			kind === 'missing-language' || !empty.has(file) || !strange.has(file),
	);
}

/** Pages that a language of the site lacks. */
function untranslatedPages(files: ContentFiles): Notice[] {
	return files.pages.flatMap(({ prose }) => {
		const [first] = prose;
		const lacking = languagesOf(files).filter(
			(language) => !prose.some(({ locale }) => locale === language),
		);
		if (!first || lacking.length === 0) return [];
		return [
			{
				kind: 'untranslated' as const,
				place: { file: first.file, line: 1, column: 1 },
				message: `This page has no translation into ${lacking.map((one) => `“${one}”`).join(', ')}.`,
				hint: `Write ${lacking.map((one) => `${one}.mdx`).join(', ')} beside it; until then readers of it have no such page.`,
			},
		];
	});
}

/** The languages of the site that a story lacks. */
function untranslatedStory(
	{ prose, original }: StoryFiles,
	languages: readonly string[],
): Notice[] {
	const first = prose.find(({ locale }) => locale === original);
	const lacking = languages.filter((language) => !prose.some(({ locale }) => locale === language));
	if (!first || lacking.length === 0) return [];
	return [
		{
			kind: 'untranslated',
			place: { file: first.file, line: 1, column: 1 },
			message: `This story has no translation into ${lacking.map((one) => `“${one}”`).join(', ')}.`,
			hint: `Write ${lacking.map((one) => `${one}.mdx`).join(', ')} beside it; until then the list in that language offers the original, and says so.`,
		},
	];
}

function logoProblems({ site, publicFiles }: ContentFiles): Problem[] {
	const { logo } = recordOf(recordOf(site.data)['look']);
	if (typeof logo !== 'string' || publicFiles.has(`/${logo}`)) return [];
	const pictures = [...publicFiles].filter((file) => /\.(svg|png|webp|avif|jpg)$/.test(file));
	return [
		{
			kind: 'missing-picture',
			place: site.placeOf(['look', 'logo']),
			message: `There is no ${logo} in public/.`,
			hint: `Put it there, or name one that is: ${pictures.map((file) => file.slice(1)).join(', ') || 'there are none yet'}.`,
		},
	];
}

function pageProblems(page: PageFiles): Problem[] {
	return [
		...page.problems,
		...page.prose.flatMap((prose) => [
			...(prose.frontMatter.data === undefined
				? []
				: withoutEchoes(frontMatterProblems(prose), page.problems)),
			...headingOrderProblems(prose),
			...proseProblems(prose, { isStory: false }),
		]),
	];
}

function frontMatterProblems({ frontMatter, schema }: ProseFile): Problem[] {
	const part = { ...frontMatter, schema, data: frontMatter.data ?? {} };
	return [...schemaProblems(part), ...plainTextProblems(part)];
}

function linksOf(files: ContentFiles): Problem[] {
	const addresses = siteAddresses(files);
	return [...files.stories, ...files.pages].flatMap((one) =>
		one.prose.flatMap((prose) =>
			linkProblems(prose, addressOf(one, prose), addresses, files.publicFiles),
		),
	);
}

/** Two texts at one address, or an old address where something stands: the second would take the place of the first. */
function addressProblems(files: ContentFiles): Problem[] {
	const taken = new Map<string, string>();
	const taking = (path: string, file: string) => {
		const first = taken.get(path);
		if (first === undefined) taken.set(path, file);
		return first;
	};
	const now = [...files.stories, ...files.pages].flatMap(({ id, prose }) =>
		prose.flatMap((one) => {
			const path = addressOf({ id }, one);
			const first = taking(path, one.file);
			return first === undefined ? [] : [addressTaken(one, path, first)];
		}),
	);
	const former = files.stories.flatMap(({ prose, original }) => {
		const first = prose.find(({ locale }) => locale === original);
		const { formerly } = recordOf(first?.frontMatter.data);
		if (!first || !Array.isArray(formerly)) return [];
		return formerly.flatMap((address, index) => {
			const holders = prose.flatMap(
				({ locale }) => taking(proseAddress(locale, String(address)), first.file) ?? [],
			);
			if (!holders[0]) return [];
			return [
				{
					kind: 'taken-address' as const,
					place: first.frontMatter.placeOf(['formerly', index]),
					message: `“${String(address)}” is an address of ${holders[0]}.`,
					hint: 'An old address can lead here only if nothing stands there: remove it.',
				},
			];
		});
	});
	return [...now, ...former];
}

function addressTaken(prose: ProseFile, path: string, first: string): Problem {
	return {
		kind: 'taken-address',
		place: prose.frontMatter.placeOf(['address']),
		message: `${first} has the address ${path} too.`,
		hint: `Give one of them another \`address\`; all stand under ${homeAddress(prose.locale)}.`,
	};
}

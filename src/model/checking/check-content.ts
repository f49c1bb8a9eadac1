import type { z } from 'astro/zod';
import { homeAddress } from '../address.ts';
import type { Content } from '../content.ts';
import type { Story } from '../story.ts';
import type { Findings, Problem } from '../problem.ts';
import type { ContentFiles, PageFiles, Part, ProseFile } from '../reading/files.ts';
import { addressNotices, type LastAddresses } from './address-notices.ts';
import { withoutEchoes } from './echoes.ts';
import { headingOrderProblems } from './heading-order-problems.ts';
import { recordOf } from './known-ids.ts';
import { linkProblems } from './link-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { addressOf, siteAddresses } from './site-addresses.ts';
import { storyNotices } from './story-notices.ts';
import { checkStory } from './story-problems.ts';

/**
 * Everything wrong with the content, in one run; and, where nothing is, the content itself.
 * `unchecked` names the stories whose days could not be compared yet.
 */
export function checkContent(
	files: ContentFiles,
	last: LastAddresses = {},
): Findings & { content?: Content; unchecked: string[] } {
	const stories = files.stories.map(checkStory);
	const problems = [
		...files.problems,
		...withoutEchoes(
			[files.site, ...files.phrases].flatMap((part) =>
				part.data === undefined ? [] : schemaProblems(part),
			),
			files.problems,
		),
		...languageProblems(files),
		...stories.flatMap((story) => story.problems),
		...files.pages.flatMap(pageProblems),
		...addressProblems(files),
		...linksOf(files),
	];
	const notices = files.stories.flatMap(storyNotices);
	const unchecked = stories.flatMap(({ story, isCompared }, index) =>
		story || isCompared ? [] : (files.stories[index]?.folder ?? []),
	);
	if (problems.length > 0) return { problems, notices, unchecked };
	const content = contentOf(
		files,
		stories.flatMap(({ story }) => story ?? []),
	);
	notices.push(...addressNotices(content, files, last));
	return { problems, notices, content, unchecked };
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
	];
}

function pageProblems(page: PageFiles): Problem[] {
	return [
		...page.problems,
		...page.prose.flatMap((prose) => [
			...(prose.frontMatter.data === undefined
				? []
				: withoutEchoes(
						schemaProblems({
							...prose.frontMatter,
							schema: prose.schema,
							data: prose.frontMatter.data ?? {},
						}),
						page.problems,
					)),
			...headingOrderProblems(prose),
			...proseProblems(prose, { isStory: false }),
		]),
	];
}

function linksOf(files: ContentFiles): Problem[] {
	const addresses = siteAddresses(files);
	return [...files.stories, ...files.pages].flatMap((one) =>
		one.prose.flatMap((prose) =>
			linkProblems(prose, addressOf(one, prose), addresses, files.publicFiles),
		),
	);
}

/** Two texts at one address: the second would take the place of the first. */
function addressProblems(files: ContentFiles): Problem[] {
	const taken = new Map<string, string>();
	return [...files.stories, ...files.pages].flatMap(({ id, prose }) =>
		prose.flatMap((one) => {
			const path = addressOf({ id }, one);
			const first = taken.get(path);
			taken.set(path, one.file);
			return first === undefined ? [] : [addressTaken(one, path, first)];
		}),
	);
}

function addressTaken(prose: ProseFile, path: string, first: string): Problem {
	return {
		kind: 'taken-address',
		place: prose.frontMatter.placeOf(['address']),
		message: `${first} has the address ${path} too.`,
		hint: `Give one of them another \`address\`; all stand under ${homeAddress(prose.locale)}.`,
	};
}

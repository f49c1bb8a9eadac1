import type { z } from 'astro/zod';
import type { Content } from '../site/content.ts';
import type { pageFrontMatterSchema } from '../site/page.ts';
import type { Day } from '../facts/day.ts';
import type { Story } from '../facts/story.ts';
import type { Locale } from '../facts/text.ts';
import type { Findings, Notice, Problem } from '../findings/problem.ts';
import type { ContentFiles, PageFiles, LocatedData, ProseFile } from '../reading/files.ts';
import { addressProblems } from './address-problems.ts';
import { addressesOf, addressNotices, type AddressFiles } from './address-notices.ts';
import { withoutReported } from './without-reported.ts';
import { fitting } from '../reading/fitting.ts';
import { languagesOf } from '../reading/languages-of.ts';
import { proseBody } from '../reading/prose-body.ts';
import { headingOrderProblems } from './heading-order-problems.ts';
import { languageProblems, withoutProblemsOfEmptyFiles } from './language-problems.ts';
import { linkProblems } from './link-problems.ts';
import { plainTextProblems } from './plain-text-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { overdueOn } from './review-notices.ts';
import { schemaProblems } from './schema-problems.ts';
import { addressOf, siteAddresses } from './site-addresses.ts';
import { checkedStory, recordOf, type StoryRecord } from './story-record.ts';
import { untranslatedPage } from './untranslated-notices.ts';

/**
 * Checks all content in one run: returns every finding and, if there is no problem, the content itself and
 * a record of each story, in the same order.
 * `unchecked` lists the folders of the stories whose order of dates could not be checked because of other
 * problems. `last` holds the addresses of the last build; `today` decides which reviews are overdue. Neither
 * changes what is built.
 */
export function checkContent(
	files: ContentFiles,
	last: AddressFiles = {},
	today?: Day,
): Findings & { content?: Content; records?: StoryRecord[]; unchecked: string[] } {
	const languages = languagesOf(files);
	const stories = files.stories.map((story) => checkedStory(story, languages));
	const problems = withoutProblemsOfEmptyFiles(files, [
		...files.problems,
		...withoutReported(
			[files.site, ...files.phrases].flatMap((located) =>
				located.data === undefined
					? []
					: [...schemaProblems(located), ...plainTextProblems(located)],
			),
			files.problems,
		),
		...languageProblems(files),
		...logoProblems(files),
		...stories.flatMap((story) => story.problems),
		...files.pages.flatMap(pageProblems),
		...addressProblems(files),
		...linkProblemsOf(files),
	]);
	const notices = [
		...stories.flatMap((story) => [
			...story.notices,
			...(today === undefined ? [] : overdueOn(story.reviews, today)),
		]),
		...frameNotices(files, languages),
	];
	const unchecked = stories.flatMap(({ story, areDatesChecked }, index) =>
		story || areDatesChecked ? [] : (files.stories[index]?.folder ?? []),
	);
	if (problems.length > 0) return { problems, notices, unchecked };
	const content = contentOf(
		files,
		stories.flatMap(({ story }) => story ?? []),
	);
	const { folder } = files;
	const records = files.stories.flatMap((storyFiles, index) => {
		const checked = stories[index];
		return checked?.story ? [recordOf(storyFiles, checked.story, checked, content.phrases)] : [];
	});
	notices.push(
		...addressNotices(addressesOf(content, folder), folder, last),
		...records.flatMap((record) => record.notices),
	);
	return { problems, notices, content, records, unchecked };
}

/** The notices about what belongs to no story. */
export const frameNotices = (
	{ pages }: Pick<ContentFiles, 'pages'>,
	languages: readonly Locale[],
): Notice[] => pages.flatMap((page) => untranslatedPage(page, languages));

function contentOf(files: ContentFiles, stories: Story[]): Content {
	return {
		site: parse(files.site),
		phrases: Object.fromEntries(files.phrases.map((located) => [located.locale, parse(located)])),
		stories,
		pages: files.pages.map(({ id, prose }) => ({
			id,
			prose: Object.fromEntries(
				prose.map(({ locale, frontMatter, tree }) => {
					const {
						title,
						summary,
						address: slug = id,
					} = frontMatter.data as z.output<typeof pageFrontMatterSchema>;
					const body = tree ? proseBody(tree) : [];
					return [locale, { locale, title, summary, slug, body }];
				}),
			),
		})),
	};
}

function parse<T>({ schema, data }: LocatedData): T {
	return (schema as z.ZodType<T>).parse(data);
}

function logoProblems({ site, publicFiles }: ContentFiles): Problem[] {
	const { logo } = fitting(site).look ?? {};
	if (!logo || publicFiles.has(`/${logo}`)) return [];
	const pictures = [...publicFiles].filter((file) => /\.(svg|png|webp|avif|jpg)$/.test(file));
	return [
		{
			kind: 'missing-picture',
			place: site.placeOf(['look', 'logo']),
			message: `There is no ${logo} in public/.`,
			hint: `Put it there, or name one that is there: ${pictures.map((file) => file.slice(1)).join(', ') || 'none yet'}.`,
		},
	];
}

function pageProblems(page: PageFiles): Problem[] {
	return [
		...page.problems,
		...page.prose.flatMap((prose) => [
			...(prose.frontMatter.data === undefined
				? []
				: withoutReported(frontMatterProblems(prose), page.problems)),
			...headingOrderProblems(prose),
			...proseProblems(prose, { isStory: false }),
		]),
	];
}

function frontMatterProblems({ frontMatter, schema }: ProseFile): Problem[] {
	const located = { ...frontMatter, schema, data: frontMatter.data ?? {} };
	return [...schemaProblems(located), ...plainTextProblems(located)];
}

function linkProblemsOf(files: ContentFiles): Problem[] {
	const addresses = siteAddresses(files);
	return [...files.stories, ...files.pages].flatMap((storyOrPage) =>
		storyOrPage.prose.flatMap((prose) =>
			linkProblems(prose, addressOf(storyOrPage, prose), addresses, files.publicFiles),
		),
	);
}

import type { Story } from '../facts/story.ts';
import type { Locale } from '../facts/text.ts';
import type { Notice, Problem } from '../findings/problem.ts';
import type { ContentFiles, PageFiles, StoryFiles } from '../reading/files.ts';
import { nodesOf } from '../reading/mdx-file.ts';
import { type Address, homeAddress } from '../site/address.ts';
import type { StoryHead } from '../site/content.ts';
import type { Phrases } from '../site/phrases.ts';
import { isAllowedLink } from './allowed-link.ts';
import { editionNotices } from './edition-notices.ts';
import { storyLanguageProblems } from './language-problems.ts';
import { type DueReview, dueReviews } from './review-notices.ts';
import { addressesOfPage, addressesOfStory, addressOf, isDraft } from './site-addresses.ts';
import { storyNotices } from './story-notices.ts';
import { checkStory } from './story-problems.ts';
import { translationNotices } from './translation-notices.ts';
import { untranslatedStory } from './untranslated-notices.ts';

/** The addresses of a story or of the pages about the site, and the links in their texts. */
export interface Links {
	/** Each address with its anchors; null if these are not known. */
	pages: [address: Address, anchors: string[] | null][];
	/** The links within the site, from the address of the text that has them. */
	links: { from: Address; to: string }[];
	isDraft: boolean;
}

/** What is kept of a story that passed the check: all that pages and checks of the whole site ask of it. */
export interface StoryRecord extends Links {
	head: StoryHead;
	/** The notices that do not depend on the day. */
	notices: Notice[];
	reviews: DueReview[];
}

/** What the check of one story’s files came to. */
export interface CheckedStory {
	story?: Story;
	problems: Problem[];
	areDatesChecked: boolean;
	notices: Notice[];
	reviews: DueReview[];
}

/** Checks the files of one story by themselves. */
export function checkedStory(files: StoryFiles, languages: readonly Locale[]): CheckedStory {
	const checked = checkStory(files);
	return {
		...checked,
		problems: [...checked.problems, ...storyLanguageProblems(files, languages)],
		notices: [
			...storyNotices(files),
			// Nobody can translate an original that has mistakes.
			...(checked.story
				? [...translationNotices(files), ...untranslatedStory(files, languages)]
				: []),
		],
		reviews: dueReviews(files),
	};
}

/** The record of a story that passed the check of its own files. */
export function recordOf(
	files: StoryFiles,
	story: Story,
	{ notices, reviews }: CheckedStory,
	phrases: Record<Locale, Phrases>,
): StoryRecord {
	return {
		head: headOf(story),
		notices: [...notices, ...editionNotices(story, files, phrases)],
		reviews,
		...linksOf(files),
	};
}

/** The addresses and links of a story or of a page about the site. */
export function linksOf(one: StoryFiles | PageFiles): Links {
	const isStory = 'facts' in one;
	return {
		pages: (isStory ? addressesOfStory(one) : addressesOfPage(one)).map(([address, anchors]) => [
			address,
			anchors ? [...anchors] : null,
		]),
		links: one.prose.flatMap((prose) =>
			[...(prose.tree ? nodesOf(prose.tree) : [])].flatMap(({ node }) =>
				node.type === 'link' && /^[.#]/.test(node.url) && isAllowedLink(node.url)
					? [{ from: addressOf(one, prose), to: node.url }]
					: [],
			),
		),
		isDraft: isStory && isDraft(one),
	};
}

/** The addresses of the home pages, and those of the pages about the site with their links. */
export const frameLinks = (
	{ pages }: Pick<ContentFiles, 'pages'>,
	languages: readonly Locale[],
): Links[] => [
	{ pages: languages.map((locale) => [homeAddress(locale), null]), links: [], isDraft: false },
	...pages.map(linksOf),
];

function headOf(story: Story): StoryHead {
	const { id, original, published, editions, corrections, pictures } = story;
	const { draft, formerly, withdrawn } = story;
	return {
		id,
		original,
		published,
		editions,
		corrections,
		pictures,
		...(draft !== undefined && { draft }),
		...(formerly && { formerly }),
		...(withdrawn && { withdrawn }),
		prose: Object.fromEntries(
			Object.values(story.prose).map(({ locale, slug, title, summary }) => [
				locale,
				{ locale, slug, title, summary },
			]),
		),
	};
}

/**
 * Whether no two stories or pages have one address, and every link leads somewhere. A quick answer: where it
 * is no, `checkContent` says what is wrong.
 */
export function agree(all: readonly Links[], publicFiles: ReadonlySet<string>): boolean {
	const anchorsOf = new Map<string, string[] | null>([['/', null]]);
	const drafts = new Set<string>();
	for (const { pages, isDraft } of all) {
		for (const [address, anchors] of pages) {
			if (anchorsOf.has(address)) return false;
			anchorsOf.set(address, anchors);
			if (isDraft) drafts.add(address);
		}
	}
	const leadsSomewhere = (from: Address, to: string): boolean => {
		const { pathname, hash } = new URL(to, `http://site${from}`);
		const path = decodeURIComponent(pathname);
		if (publicFiles.has(path)) return true;
		const anchors = anchorsOf.get(path);
		if (anchors === undefined || (drafts.has(path) && !drafts.has(from))) return false;
		const anchor = decodeURIComponent(hash.slice(1));
		return anchor === '' || anchors === null || anchors.includes(anchor);
	};
	return all.every(({ links }) => links.every(({ from, to }) => leadsSomewhere(from, to)));
}

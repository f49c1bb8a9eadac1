import { violationsIn, withPolicy } from './policy.ts';
import { publishedPage, type PublishedPage } from './publish/published-page.ts';
import { rebasePage, rebaseStyle, relativeFrom } from './relative-addresses.ts';
import { shortScopes, withShortScopes } from './short-scopes.ts';
import { shortHash } from './stamps.ts';
import { namesOf, printStyleAddress, splitStyle } from './split-style.ts';
import { tagsOf } from './tags.ts';
import { withUsedMarks } from './used-marks.ts';

/** Finishes the pages that one program draws. */
export interface PageFinisher {
	/** The rules for print, in a file to which each page links. */
	print: { file: string; text: string };
	/**
	 * Makes the addresses in a page relative, reduces it to the style and marks that it uses, and adds its
	 * policy. Throws if the policy forbids some of its content.
	 */
	finish: (file: string, page: string) => { text: string; metadata: PublishedPage };
}

/** The finisher for a program; `style` is the one that Astro puts into each of its pages. */
export function pageFinisher(style: string): PageFinisher {
	const short = shortScopes(style);
	const print = withShortScopes(splitStyle(style, new Set()).print, short);
	const printAddress = printStyleAddress.replace(/(?=\.css$)/, `.${shortHash(print).slice(0, 8)}`);
	const printFile = printAddress.slice(1);
	/**
	 * The page with those rules of the style that it uses. They stay inline, because a late style sheet would
	 * shift the layout, and with it the target of a link.
	 */
	const withUsedStyle = (page: string) => {
		const own = styleOf(page);
		if (!own) return page;
		const used = splitStyle(own.text, namesOf(page)).screen;
		const styled = page.slice(0, own.start) + used + page.slice(own.start + own.text.length);
		return withShortScopes(styled.replace(printStyleAddress, printAddress), short);
	};
	return {
		print: { file: printFile, text: rebaseStyle(print, relativeFrom(printFile)) },
		finish(file, page) {
			const violations = violationsIn(page);
			if (violations.length > 0) {
				throw new Error(
					`The policy of this page forbids some of its content:\n${violations.toSorted().join('\n')}`,
				);
			}
			const text = withPolicy(
				file === '404.html'
					? withoutStylesThatLoad(page)
					: rebasePage(withUsedMarks(withUsedStyle(page)), relativeFrom(file)),
			);
			// Cloned, because a slice of a string keeps the whole string in memory.
			return { text, metadata: structuredClone(publishedPage(file, text)) };
		},
	};
}

/** The text and offset of the style that Astro puts into the head of a page. */
function styleOf(page: string): { text: string; start: number } | undefined {
	for (const { name, attributes, text, end } of tagsOf(page)) {
		// The style with the publisher’s accent stays as it is.
		if (name === 'style' && text && !attributes.some((one) => one.name === 'data-accent'))
			return { text, start: end };
	}
	return undefined;
}

/**
 * 404.html without the styles that load files. A host shows this page at any address, so the addresses in
 * it stay absolute: from most addresses, a relative one would lead nowhere.
 */
function withoutStylesThatLoad(page: string): string {
	return page.replaceAll(/<style\b[^>]*>(.*?)<\/style>/gs, (whole, style: string) =>
		style.includes('url(') ? '' : whole,
	);
}

import type { Address } from '../address.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { ProseFile } from '../reading/files.ts';
import { nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { isSafeLink } from './safe-link.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** Links within the site that lead to no page, or to no place on it. */
export function linkProblems(
	prose: ProseFile,
	from: Address,
	{ pages, drafts, mayBe }: SiteAddresses,
	publicFiles: ReadonlySet<string>,
): Problem[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		// Of an address that no link may have, such as one with a stray %, that alone is told.
		if (node.type !== 'link' || !/^[.#]/.test(node.url) || !isSafeLink(node.url)) return [];
		const { pathname, hash } = new URL(node.url, origin + from);
		const broken = (message: string, hint: string) => [
			{ kind: 'broken-link' as const, place: prose.placeAt(offsetOf(node)), message, hint },
		];
		const path = decodeURIComponent(pathname) as Address;
		if (publicFiles.has(path)) return [];
		if (!pages.has(path)) {
			if (mayBe(path)) return [];
			return broken(
				`There is no page ${path}.`,
				meant(path, pages.keys()) ?? 'Check the address: ../about/ is another page.',
			);
		}
		if (drafts.has(path) && !drafts.has(from)) {
			return broken(
				`The page ${path} is that of a draft, which no reader can open.`,
				'Take `draft: true` out of that story, or this link out until then.',
			);
		}
		const anchors = pages.get(path);
		const anchor = decodeURIComponent(hash.slice(1));
		if (!anchor || !anchors || anchors.has(anchor)) return [];
		const where = path === from ? 'on this page' : `on ${path}`;
		return broken(
			`There is nothing with the id “${anchor}” ${where}.`,
			meant(anchor, anchors) ??
				'A place is #venue- and an id, or likewise #claim-, #event-, #source- …',
		);
	});
}

/** The sites’ pages and a page’s places are too many for a list. */
function meant(written: string, known: Iterable<string>): string | undefined {
	const near = nearest(written, known);
	return near && `Did you mean “${near}”?`;
}

const origin = 'http://site';

import type { Address } from '../site/address.ts';
import { nearest } from '../findings/nearest.ts';
import type { Problem } from '../findings/problem.ts';
import type { ProseFile } from '../reading/files.ts';
import { nodesOf, offsetOf } from '../reading/mdx-file.ts';
import { isAllowedLink } from './allowed-link.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** Links within the site to a page or an anchor that does not exist, or to a draft. */
export function linkProblems(
	prose: ProseFile,
	from: Address,
	{ pages, drafts, mayExist }: SiteAddresses,
	publicFiles: ReadonlySet<string>,
): Problem[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		// `proseProblems` reports an address that no link may have, such as one with a stray %.
		if (node.type !== 'link' || !/^[.#]/.test(node.url) || !isAllowedLink(node.url)) return [];
		const { pathname, hash } = new URL(node.url, origin + from);
		const broken = (message: string, hint: string) => [
			{ kind: 'broken-link' as const, place: prose.placeAt(offsetOf(node)), message, hint },
		];
		const path = decodeURIComponent(pathname) as Address;
		if (publicFiles.has(path)) return [];
		if (!pages.has(path)) {
			if (mayExist(path)) return [];
			return broken(
				`There is no page ${path}.`,
				nearestHint(path, pages.keys()) ??
					'Check the address: a link to another page looks like ../about/.',
			);
		}
		if (drafts.has(path) && !drafts.has(from)) {
			return broken(
				`The page ${path} is a draft, which no reader can open.`,
				'Remove `draft: true` from that story, or remove this link until it is published.',
			);
		}
		const anchors = pages.get(path);
		const anchor = decodeURIComponent(hash.slice(1));
		if (!anchor || !anchors || anchors.has(anchor)) return [];
		const where = path === from ? 'on this page' : `on ${path}`;
		return broken(
			`There is no anchor “${anchor}” ${where}.`,
			nearestHint(anchor, anchors) ??
				'An anchor is the type and the id of an item, such as #venue-moscow.',
		);
	});
}

/** The nearest known name as a hint. Pages and anchors are too many to list. */
function nearestHint(written: string, known: Iterable<string>): string | undefined {
	const near = nearest(written, known);
	return near && `Did you mean “${near}”?`;
}

const origin = 'http://site';

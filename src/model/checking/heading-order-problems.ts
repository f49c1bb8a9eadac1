import type { Problem } from '../findings/problem.ts';
import type { ProseFile } from '../reading/files.ts';
import { nodesOf, offsetOf } from '../reading/mdx-file.ts';

/** Headings that skip a level: readers who navigate by headings would think that one is missing. */
export function headingOrderProblems(prose: ProseFile): Problem[] {
	if (!prose.tree) return [];
	// The headline of the page is the first level.
	let depthAbove = 1;
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (node.type !== 'heading' || node.depth < 2 || node.depth > 3) return [];
		const skips = node.depth > depthAbove + 1;
		depthAbove = node.depth;
		if (!skips) return [];
		return [
			{
				kind: 'skipped-heading' as const,
				place: prose.placeAt(offsetOf(node)),
				message: 'This heading skips a level.',
				hint: 'Begin it with ##, or add the heading that it belongs under.',
			},
		];
	});
}

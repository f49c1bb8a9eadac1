import { groups } from 'd3';
import { certainty } from '../../model/facts/standing.ts';
import type { Certainty } from '../../model/facts/standing.ts';
import type { Kind } from '../../model/facts/story.ts';
import type { Drawing } from './drawing.ts';
import { type EndMark, endMark } from './end-mark.ts';
import { linePath } from './line-path.ts';
import { isDoubtful } from './tie.ts';

/** The kinds of relation that share one form and end mark, with a sample of their line. */
export interface KeyEntry {
	kinds: [Kind, ...Kind[]];
	line: string;
	mark: EndMark;
}

/** The key to a drawing; it explains only what the drawing contains. */
export interface ChartKey {
	forms: KeyEntry[];
	certainties: Certainty[];
	hasDoubt: boolean;
}

/** The size of a sample line in the key. */
export const keySize = { width: 36, height: 16 };

/** Makes the key to a drawing: its forms in the order of the kinds, then the certainties. */
export function keyTo({ ties, flows }: Drawing, kinds: readonly Kind[]): ChartKey {
	const used = new Set(ties.flatMap(({ kinds }) => kinds.map(({ id }) => id)));
	const shownCertainties = new Set([
		...ties.map((tie) => tie.certainty),
		...flows.map(({ flow }) => flow.certainty),
	]);
	const level = keySize.height / 2;
	return {
		forms: groups(
			kinds.filter(({ id }) => used.has(id)),
			({ form, end }) => `${form} ${end}`,
		).flatMap(([, [kind, ...others]]) => {
			if (!kind) return [];
			const mark = endMark(kind.end, [0, level], [keySize.width, level]);
			const line = linePath([[1, level], mark.lineEnd], kind.form === 'zigzag');
			return [{ kinds: [kind, ...others] as [Kind, ...Kind[]], mark, line }];
		}),
		certainties: certainty.options.filter((is) => shownCertainties.has(is)),
		hasDoubt: [...shownCertainties].some(isDoubtful),
	};
}

import { groups } from 'd3';
import { certainty } from '../../model/standing.ts';
import type { Certainty } from '../../model/standing.ts';
import type { Kind } from '../../model/story.ts';
import type { Drawing } from './drawing.ts';
import { type EndMark, endMark } from './end-mark.ts';
import { linePath } from './line-path.ts';
import { inDoubt } from './tie.ts';

/** The kinds of tie that have one form, with a piece of their line. */
export interface KeyEntry {
	kinds: [Kind, ...Kind[]];
	line: string;
	mark: EndMark;
}

/** What a reader needs to read the drawing, and nothing that is not in it. */
export interface ChartKey {
	forms: KeyEntry[];
	certainties: Certainty[];
	hasDoubt: boolean;
}

/** The size of a piece of line in the key. */
export const keySize = { width: 36, height: 16 };

/** The key to a drawing: its forms in the order of the content, then how sure things are. */
export function keyTo({ ties, flows }: Drawing, kinds: readonly Kind[]): ChartKey {
	const used = new Set(ties.flatMap(({ kinds }) => kinds.map(({ id }) => id)));
	const sureness = new Set([
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
		certainties: certainty.options.filter((is) => sureness.has(is)),
		hasDoubt: [...sureness].some(inDoubt),
	};
}

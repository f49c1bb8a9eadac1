import { cumsum, mean, sum } from 'd3';

/** Something that would like its centre at a place on a line. */
interface Wish {
	at: number;
	width: number;
}

/**
 * Centres for things on a line, in their order, as near to their wishes as they can be without
 * touching: blocks that collide are pooled to their mean. Undefined where they do not fit.
 */
export function spread(
	wishes: readonly Wish[],
	gap: number,
	[low, high]: readonly [number, number],
): number[] | undefined {
	const [first, last] = [wishes[0], wishes.at(-1)];
	if (!first || !last) return [];
	if (sum(wishes, ({ width }) => width) + gap * (wishes.length - 1) > high - low) return undefined;
	const offsets = Array.from(
		cumsum(wishes, ({ width }, index) => {
			const before = wishes[index - 1];
			return before ? before.width / 2 + gap + width / 2 : 0;
		}),
	);
	const offsetOf = (index: number) => offsets[index] ?? 0;
	const blocks: number[][] = [];
	for (const [index, { at }] of wishes.entries()) {
		let block = [at - offsetOf(index)];
		for (;;) {
			const before = blocks.at(-1);
			if (!before || average(before) < average(block)) break;
			block = [...before, ...block];
			blocks.pop();
		}
		blocks.push(block);
	}
	const lowest = low + first.width / 2;
	const highest = high - last.width / 2 - offsetOf(wishes.length - 1);
	return blocks
		.flatMap((block) => block.map(() => average(block)))
		.map((at, index) => half(Math.min(Math.max(at, lowest), highest) + offsetOf(index)));
}

const average = (numbers: readonly number[]) => mean(numbers) ?? 0;

/** To the half unit, so that straight lines stay straight and numbers short. */
const half = (number: number) => Math.round(number * 2) / 2;

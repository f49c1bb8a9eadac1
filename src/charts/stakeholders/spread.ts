import { sum } from 'd3';

/** A box on a line, with its preferred centre. */
interface Wish {
	at: number;
	width: number;
}

/**
 * Finds centres for boxes on a line, in their order and as near to their wishes as possible without overlap:
 * boxes that collide are pooled into a block at their mean. Returns undefined if they do not fit.
 */
export function spread(
	wishes: readonly Wish[],
	gap: number,
	[low, high]: readonly [number, number],
): number[] | undefined {
	const [first, last] = [wishes[0], wishes.at(-1)];
	if (!first || !last) return [];
	if (sum(wishes, ({ width }) => width) + gap * (wishes.length - 1) > high - low) return undefined;
	const offsets: number[] = [];
	for (const [index, { width }] of wishes.entries()) {
		const before = wishes[index - 1];
		offsets.push(before ? (offsets[index - 1] ?? 0) + (before.width / 2 + gap + width / 2) : 0);
	}
	const offsetOf = (index: number) => offsets[index] ?? 0;
	const wanted = wishes.map(({ at }, index) => at - offsetOf(index));
	const blocks: Block[] = [];
	for (const [index, at] of wanted.entries()) {
		let block: Block = { start: index, end: index + 1, mean: at };
		for (;;) {
			const before = blocks.at(-1);
			if (!before || before.mean < block.mean) break;
			block = blockOf(wanted, before.start, block.end);
			blocks.pop();
		}
		blocks.push(block);
	}
	const lowest = low + first.width / 2;
	const highest = high - last.width / 2 - offsetOf(wishes.length - 1);
	const firsts = [...wanted];
	for (const { start, end, mean } of blocks) firsts.fill(mean, start, end);
	return firsts.map((at, index) => half(Math.min(Math.max(at, lowest), highest) + offsetOf(index)));
}

/**
 * A run of boxes that touch, from `start` up to `end`, and the mean of where each of them would place the
 * first box.
 */
interface Block {
	start: number;
	end: number;
	mean: number;
}

function blockOf(wanted: readonly number[], start: number, end: number): Block {
	let sum = 0;
	for (let index = start; index < end; index += 1) sum += wanted[index] ?? 0;
	return { start, end, mean: sum / (end - start) };
}

/** Rounds to half a unit, so that straight lines stay straight and numbers short. */
const half = (number: number) => Math.round(number * 2) / 2;

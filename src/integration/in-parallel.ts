import { availableParallelism } from 'node:os';

/** Runs a task for each item, for as many at a time as there are processors. */
export async function inParallel<Item>(
	items: readonly Item[],
	task: (item: Item) => Promise<void>,
): Promise<void> {
	const rest = items.values();
	const worker = async () => {
		for (const item of rest) await task(item);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

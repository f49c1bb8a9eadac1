/** A cache that outlives the build: JSON text by key. */
export interface CacheStore {
	read: (key: string) => string | undefined;
	write: (key: string, json: string) => void;
}

/**
 * Returns the cached result for these inputs, or computes it and caches it. Inputs and result must survive
 * a round trip through JSON. One build lays out the same story several times (for its page, the page of its
 * edition, its style sheet and its picture file), and so does the next build: recent results stay in memory,
 * and all results go to the store if there is one.
 */
export function cached<Result>(inputs: readonly unknown[], compute: () => Result): Result {
	const key = JSON.stringify(inputs);
	const known = recent.get(key) ?? stored<Result>(key);
	if (known) return remember(key, known as Cached<Result>);
	const entry = { result: compute() };
	store?.write(key, JSON.stringify(entry));
	return remember(key, entry);
}

/** Sets the store that is read before a result is computed, and written to afterwards. */
export function useCacheStore(newStore: CacheStore): void {
	store = newStore;
}

let store: CacheStore | undefined;

/** Wraps a result, because `undefined` is a valid one. */
interface Cached<Result> {
	result: Result;
}

const recent = new Map<string, Cached<unknown>>();

const maxRecent = 200;

function remember<Result>(key: string, entry: Cached<Result>): Result {
	const [oldest] = recent.keys();
	if (recent.size >= maxRecent && oldest !== undefined) recent.delete(oldest);
	recent.set(key, entry);
	return entry.result;
}

function stored<Result>(key: string): Cached<Result> | undefined {
	try {
		return JSON.parse(store?.read(key) ?? '') as Cached<Result>;
	} catch {
		// Nothing is stored, or its file is damaged.
		return undefined;
	}
}

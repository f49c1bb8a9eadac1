/**
 * The value as a record, or an empty one if it is not an object. For code that walks data of any shape;
 * a check that looks at certain fields takes them from `itemsOf`, `frontMatterOf` or `fitting`.
 */
export function recordOf(data: unknown): Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Record<string, unknown>)
		: {};
}

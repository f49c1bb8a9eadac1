/** Data by its names; nothing where it is not a group of named values. */
export function recordOf(data: unknown): Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Record<string, unknown>)
		: {};
}

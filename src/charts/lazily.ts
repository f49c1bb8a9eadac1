/** Works something out when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
	let made: { of: T } | undefined;
	return () => (made ??= { of: make() }).of;
}

/**
 * Gives each heading of a text its id, in their order: `¿Dónde podría ser?` is `donde-podria-ser`,
 * a second one `donde-podria-ser-2`.
 */
export function headingIds(): (text: string) => string {
	const taken = new Map<string, number>();
	return (text) => {
		const id =
			text
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu)
				?.join('-') ?? 'section';
		const times = (taken.get(id) ?? 0) + 1;
		taken.set(id, times);
		return times === 1 ? id : `${id}-${times}`;
	};
}

/**
 * Returns a function that gives the headings of a text their ids, in order: `¿Dónde podría ser?` becomes
 * `donde-podria-ser`, and a second one `donde-podria-ser-2`, or the next free number.
 */
export function headingIds(): (text: string) => string {
	const taken = new Set<string>();
	return (text) => {
		const words =
			text
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu)
				?.join('-') ?? 'section';
		let id = words;
		for (let n = 2; taken.has(id); n += 1) id = `${words}-${n}`;
		taken.add(id);
		return id;
	};
}

const lengths: Record<string, number> = { M: 2, L: 2, Q: 4, A: 7, Z: 0 };

/**
 * Shortens the data of an SVG path that D3 wrote: it rounds to whole units and uses relative commands, `h`
 * and `v`. Coordinates are rounded before they become relative, so that straight lines stay straight.
 * Throws a TypeError if the path has any command that D3 does not write.
 */
export function shortPath(d: string): string {
	let [x, y] = [0, 0];
	let start = [0, 0] as [number, number];
	return Array.from(d.matchAll(/([MLQAZ])([^MLQAZ]*)/g), ([, letter = '', written = '']) => {
		const exact = written.split(',').filter(Boolean).map(Number);
		// The first five numbers of an arc are radii and flags, not coordinates.
		const numbers = exact.map((number, index) =>
			letter === 'A' && index < 5 ? number : Math.round(number),
		);
		if (numbers.length !== lengths[letter])
			throw new TypeError(`The path “${d}” was not written by D3.`);
		if (letter === 'Z') {
			[x, y] = start;
			return 'z';
		}
		const [toX = 0, toY = 0] = numbers.slice(-2);
		const [dx, dy] = [toX - x, toY - y];
		const steps =
			letter === 'A'
				? [...numbers.slice(0, 5), dx, dy]
				: numbers.map((number, index) => number - (index % 2 === 0 ? x : y));
		[x, y] = [toX, toY];
		if (letter === 'M') {
			start = [x, y];
			return `M${joined(numbers)}`;
		}
		if (letter === 'L' && dy === 0) return `h${joined([dx])}`;
		if (letter === 'L' && dx === 0) return `v${joined([dy])}`;
		return `${letter.toLowerCase()}${joined(steps)}`;
	}).join('');
}

/** Joins numbers; a minus needs no space before it. */
const joined = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-');

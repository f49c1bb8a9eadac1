const lengths: Record<string, number> = { M: 2, L: 2, Q: 4, A: 7, Z: 0 };

/**
 * The same path in fewer characters: whole units, steps instead of places, one letter for a level or
 * upright line. Places are made whole before they become steps, so that straight lines stay straight.
 */
export function shortPath(d: string): string {
	let [x, y] = [0, 0];
	let start = [0, 0] as [number, number];
	return Array.from(d.matchAll(/([MLQAZ])([^MLQAZ]*)/g), ([, letter = '', written = '']) => {
		const exact = written.split(',').filter(Boolean).map(Number);
		// The radii of an arc are no place.
		const numbers = exact.map((number, index) =>
			letter === 'A' && index < 5 ? number : Math.round(number),
		);
		if (numbers.length !== lengths[letter]) throw new TypeError(`The path ${d} is not of D3.`);
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

/** A minus separates as well as a space does. */
const joined = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-');

/** What a colour of the site stands on: the colours of src/styles/tokens.css, in a light room and in a dark one. */
export const surfaces = {
	light: { paper: '#ffffff', land: '#f6f5f1', 'focus-land': '#e9e4d6', sea: '#dfe7ec' },
	dark: { paper: '#121518', land: '#272b2e', 'focus-land': '#35352f', sea: '#16222a' },
} as const;

/** How much two colours, written `#0b6e4f`, differ in brightness: from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Why a colour cannot be told or read in that light: words need 4.5 on the page, marks 3 on the map. */
export function tooFaint(colour: string, light: keyof typeof surfaces): string | undefined {
	const found = Object.entries(surfaces[light]).find(
		([name, surface]) => contrast(colour, surface) < needed(name),
	);
	if (!found) return undefined;
	const [name, surface] = found;
	// Not rounded up: 4.49 is too little.
	const ratio = Math.floor(contrast(colour, surface) * 100) / 100;
	return `${colour} has a contrast of ${ratio} on ${surface} (${on[name] ?? name}), and needs ${needed(name)}: make it ${light === 'light' ? 'darker' : 'lighter'}.`;
}

const needed = (surface: string): number => (surface === 'paper' ? 4.5 : 3);

const on: Record<string, string> = {
	paper: 'the page',
	land: 'land on the map',
	'focus-land': 'the countries of the story on the map',
	sea: 'the sea on the map',
};

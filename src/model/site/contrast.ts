/** The background colours of src/styles/tokens.css, in the light and the dark theme. */
export const surfaces = {
	light: { paper: '#ffffff', land: '#f6f5f1', 'focus-land': '#e9e4d6', sea: '#dfe7ec' },
	dark: { paper: '#121518', land: '#272b2e', 'focus-land': '#35352f', sea: '#16222a' },
} as const;

/** The contrast ratio (WCAG 2.2), from 1 to 21, of two colours such as `#0b6e4f`. */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * A message if a colour has too little contrast in a theme: text on the page needs 4.5, marks on the
 * map need 3.
 */
export function contrastProblem(colour: string, theme: keyof typeof surfaces): string | undefined {
	const found = Object.entries(surfaces[theme]).find(
		([name, surface]) => contrast(colour, surface) < minimumOn(name),
	);
	if (!found) return undefined;
	const [name, surface] = found;
	// Round down: 4.499 must not show as 4.5.
	const ratio = Math.floor(contrast(colour, surface) * 100) / 100;
	return `${colour} has a contrast of ${ratio} on ${surface} (${surfaceNames[name] ?? name}), and needs ${minimumOn(name)}: make it ${theme === 'light' ? 'darker' : 'lighter'}.`;
}

const minimumOn = (surface: string): number => (surface === 'paper' ? 4.5 : 3);

const surfaceNames: Record<string, string> = {
	paper: 'the page',
	land: 'land on the map',
	'focus-land': 'the countries of the story on the map',
	sea: 'the sea on the map',
};

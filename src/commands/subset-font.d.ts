declare module 'subset-font' {
	/** Reduces a font to the characters of a text and to the given ranges of its variation axes. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2' | 'truetype';
			preserveNameIds: number[];
			variationAxes: Record<string, number | { min: number; max: number }>;
		},
	): Promise<Buffer>;
}

declare module 'subset-font' {
	/** A font with only the characters of a text, and only the part of its axes that is asked for. */
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

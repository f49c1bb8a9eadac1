/** The attributes of a part that depend on its place in the text. */
export interface PlacedPart {
	/** `2` before the first question, where the headings of a part are one level higher than in a question. */
	level?: string | undefined;
}

/** The tag of a heading in a part; `usual` is its level in a question. */
export const headingTag = ({ level }: PlacedPart, usual: 3 | 4) =>
	level === '2' ? (`h${usual === 3 ? 2 : 3}` as const) : (`h${usual}` as const);

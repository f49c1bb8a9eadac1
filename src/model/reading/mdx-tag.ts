/** The offsets in the source at which an attribute of a tag and its value begin. */
export interface AttributePlace {
	name: string;
	nameAt: number;
	valueAt: number;
}

const attribute =
	/(?<name>[\p{L}_$:][\p{L}\p{N}_$:.-]*)(?<equals>\s*=\s*(?<value>"[^"]*"|'[^']*'|\{))?|(?<spread>\{)/uy;

/**
 * The attributes of the tag that opens at an offset (`<Venue id="moscow" />`), in order. The parser gives
 * only the position of the tag. The list ends at a brace, because a value in braces is not data.
 */
export function attributePlaces(source: string, tagAt: number): AttributePlace[] {
	const places: AttributePlace[] = [];
	let at = tagAt + (/^<\s*[\w.:-]*/.exec(source.slice(tagAt))?.[0].length ?? 1);
	for (;;) {
		at += /^\s*/.exec(source.slice(at))?.[0].length ?? 0;
		attribute.lastIndex = at;
		const groups = attribute.exec(source)?.groups;
		if (!groups) return places;
		const { name = '…', equals = '', value = '', spread } = groups;
		const attributeText = spread ?? `${name}${equals}`;
		places.push({
			name,
			nameAt: at,
			valueAt: at + attributeText.length - (value.length || attributeText.length),
		});
		if (spread ?? value === '{') return places;
		at += attributeText.length;
	}
}

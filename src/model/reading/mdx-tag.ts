/** Where an attribute of a tag and its value begin, as offsets of the source. */
export interface AttributePlace {
	name: string;
	nameAt: number;
	valueAt: number;
}

const attribute =
	/(?<name>[\p{L}_$:][\p{L}\p{N}_$:.-]*)(?<equals>\s*=\s*(?<value>"[^"]*"|'[^']*'|\{))?|(?<spread>\{)/uy;

/**
 * The attributes of the tag that opens at an offset (`<Venue id="moscow" />`), in their order: the
 * parser gives the place of the tag only. A value in braces is not data, so nothing follows it.
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
		const written = spread ?? `${name}${equals}`;
		places.push({
			name,
			nameAt: at,
			valueAt: at + written.length - (value.length || written.length),
		});
		if (spread ?? value === '{') return places;
		at += written.length;
	}
}

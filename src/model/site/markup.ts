const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Escapes a text for HTML, XML or SVG, between tags and in attributes. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

const marks = new Map(Object.entries(entities).map(([mark, entity]) => [entity, mark]));

/** Unescapes a text: inverts `escapeMarkup`, and decodes all numeric references. */
export function unescapeMarkup(markup: string): string {
	return markup.replace(
		/&(?:#(\d+)|#x([\da-f]+)|\w+);/gi,
		(entity, decimal?: string, hexadecimal?: string) => {
			if (decimal) return String.fromCodePoint(Number(decimal));
			if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
			return marks.get(entity) ?? entity;
		},
	);
}

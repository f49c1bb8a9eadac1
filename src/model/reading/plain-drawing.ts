/** A part of a drawing that could run code or load something, and its offset in the file. */
export interface UnsafeMarkup {
	at: number;
	message: string;
}

/**
 * The allowed elements. They run no code, and load files only through attributes and style rules, which are
 * checked too.
 */
const allowedElements = new Set(
	`svg g defs symbol use switch view title desc metadata style path rect circle ellipse line polyline
	polygon text tspan textPath image linearGradient radialGradient stop pattern clipPath mask marker
	filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
	feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
	feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
	feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** A comment, the XML declaration, a doctype, a CDATA section, or a tag. */
const token =
	/<!--[\s\S]*?-->|<\?xml\s[^>]*?\?>|<!DOCTYPE[^[>]*>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?([^\s<>/!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;
const attribute = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Matches a value or a style rule that loads something, and any backslash, which could hide a letter. */
const loadPattern = /@import|\b(?:image|image-set|src)\(|url\(\s*(?!["']?#)|\\/i;

const reason = 'could run code or load something from another site.';

/** The first part of an SVG file that is not allowed in a plain drawing; undefined if there is none. */
export function unsafeMarkup(svg: string): UnsafeMarkup | undefined {
	// With control characters a file can switch to another encoding and hide its letters from these checks.
	const controlAt = Array.from(svg).findIndex((sign) => sign < ' ' && !'\t\n\r'.includes(sign));
	if (controlAt >= 0) {
		return { at: controlAt, message: 'This drawing contains a control character.' };
	}
	let styleFrom: number | undefined;
	for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', token.lastIndex)) {
		token.lastIndex = at;
		const match = token.exec(svg);
		if (!match) return { at, message: 'This part of the drawing cannot be read.' };
		const [tag, name, attributes = ''] = match;
		if (name === undefined) continue;
		if (!allowedElements.has(name)) {
			return { at, message: `<${name}> is not allowed in a drawing: it ${reason}` };
		}
		if (name === 'style') {
			const isEnd = tag.startsWith('</');
			if (isEnd && styleFrom !== undefined && isUnsafeStyle(svg.slice(styleFrom, at))) {
				return { at: styleFrom, message: `This style ${reason}` };
			}
			styleFrom = isEnd || tag.endsWith('/>') ? undefined : token.lastIndex;
		}
		const unsafeAt = unsafeAttributeAt(attributes);
		if (unsafeAt !== undefined) {
			return {
				at: at + tag.indexOf(attributes) + unsafeAt,
				message: `This attribute ${reason}`,
			};
		}
	}
	return undefined;
}

/** Whether style rules load something. Tags and comments are refused: they could split a word like `url`. */
function isUnsafeStyle(text: string): boolean {
	const rules = text.trim().replace(/^<!\[CDATA\[|\]\]>$/g, '');
	return /<|\]\]>/.test(rules) || loadPattern.test(decodeEntities(rules));
}

/** The offset of the first attribute of a tag that runs code or loads something. */
function unsafeAttributeAt(attributes: string): number | undefined {
	for (const match of attributes.matchAll(attribute)) {
		const [, name = '', doubleQuoted, singleQuoted = ''] = match;
		if (/^xmlns(?::|$)/.test(name)) continue;
		const value = decodeEntities(doubleQuoted ?? singleQuoted);
		const localName = name.slice(name.indexOf(':') + 1);
		const isExternal = /^(?:href|src)$/i.test(localName) && !/^\s*(?:#|$)/.test(value);
		if (/^on/i.test(localName) || isExternal || loadPattern.test(value)) return match.index;
	}
	return undefined;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the entities in a text. An unknown entity becomes a backslash, which makes the value unsafe. */
function decodeEntities(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
		if (typeof name === 'string') return entities[name] ?? '\\';
		const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : '\\';
	});
}

/** A part of a drawing that could run code or load something, and its offset in the file. */
export interface UnsafePart {
	at: number;
	message: string;
}

/** The allowed elements. They run no code, and load only through attributes and style rules, which are checked too. */
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
/** What makes a value or a style rule load something; a backslash can hide any letter of it. */
const loads = /@import|\b(?:image|image-set|src)\(|url\(\s*(?!["']?#)|\\/i;

const danger = 'could run code or load something from another site.';

/** The first part of an SVG file that is not allowed in a plain drawing; undefined if there is none. */
export function unsafePart(svg: string): UnsafePart | undefined {
	// With control characters a file can switch to another encoding and hide its letters from these checks.
	const control = Array.from(svg).findIndex((sign) => sign < ' ' && !'\t\n\r'.includes(sign));
	if (control >= 0) return { at: control, message: 'This drawing contains a control character.' };
	let styleFrom: number | undefined;
	for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', token.lastIndex)) {
		token.lastIndex = at;
		const found = token.exec(svg);
		if (!found) return { at, message: 'This part of the drawing cannot be read.' };
		const [all, name, attributes = ''] = found;
		if (name === undefined) continue;
		if (!allowedElements.has(name)) {
			return { at, message: `<${name}> is not allowed in a drawing: it ${danger}` };
		}
		if (name === 'style') {
			const isEnd = all.startsWith('</');
			if (isEnd && styleFrom !== undefined && isUnsafeStyle(svg.slice(styleFrom, at))) {
				return { at: styleFrom, message: `This style ${danger}` };
			}
			styleFrom = isEnd || all.endsWith('/>') ? undefined : token.lastIndex;
		}
		const unsafe = unsafeAttribute(attributes);
		if (unsafe !== undefined) {
			return {
				at: at + all.indexOf(attributes) + unsafe,
				message: `This attribute ${danger}`,
			};
		}
	}
	return undefined;
}

/** Whether rules load something. Comments and tags are refused, because they could split a word that loads. */
function isUnsafeStyle(text: string): boolean {
	const rules = text.trim().replace(/^<!\[CDATA\[|\]\]>$/g, '');
	return /<|\]\]>/.test(rules) || loads.test(decoded(rules));
}

/** The offset of the first attribute of a tag that runs code or loads something. */
function unsafeAttribute(attributes: string): number | undefined {
	for (const found of attributes.matchAll(attribute)) {
		const [, name = '', double, single = ''] = found;
		if (/^xmlns(?::|$)/.test(name)) continue;
		const value = decoded(double ?? single);
		const localName = name.slice(name.indexOf(':') + 1);
		const isExternal = /^(?:href|src)$/i.test(localName) && !/^\s*(?:#|$)/.test(value);
		if (/^on/i.test(localName) || isExternal || loads.test(value)) return found.index;
	}
	return undefined;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its entities decoded; an unknown one becomes a backslash, which makes the value unsafe. */
function decoded(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
		if (typeof name === 'string') return entities[name] ?? '\\';
		const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : '\\';
	});
}

/** What in a drawing is more than a drawing, and where it stands in the file. */
export interface StrangePart {
	at: number;
	message: string;
}

/** What draws: nothing of it runs, and nothing fetches but by an attribute or a rule that is looked at too. */
const drawn = new Set(
	`svg g defs symbol use switch view title desc metadata style path rect circle ellipse line polyline
	polygon text tspan textPath image linearGradient radialGradient stop pattern clipPath mask marker
	filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
	feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
	feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
	feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** A comment, the first line of the file, the kind of document, bare text, or a tag. */
const token =
	/<!--[\s\S]*?-->|<\?xml\s[^>]*?\?>|<!DOCTYPE[^[>]*>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?([^\s<>/!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;
const attribute = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What an address or a rule of style would fetch; a backslash can hide any letter of it. */
const fetches = /@import|\b(?:image|image-set|src)\(|url\(\s*(?!["']?#)|\\/i;

const runs = 'This part of the drawing would run as a program, or fetch something from elsewhere.';

/** The first part of an SVG file that is more than a drawing; undefined where it is plain. */
export function strangePart(svg: string): StrangePart | undefined {
	// By these a file can say its letters in other bytes, of which nothing here would be seen.
	const hidden = Array.from(svg).findIndex((sign) => sign < ' ' && !'\t\n\r'.includes(sign));
	if (hidden >= 0) return { at: hidden, message: 'This drawing is no plain text.' };
	let styleFrom: number | undefined;
	for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', token.lastIndex)) {
		token.lastIndex = at;
		const found = token.exec(svg);
		if (!found) return { at, message: 'This part of the drawing cannot be read.' };
		const [all, name, attributes = ''] = found;
		if (name === undefined) continue;
		if (!drawn.has(name))
			return { at, message: `<${name}> is no part of a plain drawing. ${runs}` };
		if (name === 'style') {
			const isEnd = all.startsWith('</');
			if (isEnd && styleFrom !== undefined && isStrangeStyle(svg.slice(styleFrom, at))) {
				return { at: styleFrom, message: runs };
			}
			styleFrom = isEnd || all.endsWith('/>') ? undefined : token.lastIndex;
		}
		const strange = strangeAttribute(attributes);
		if (strange !== undefined) {
			return { at: at + all.indexOf(attributes) + strange, message: runs };
		}
	}
	return undefined;
}

/** Rules that fetch; comments and parts between their letters could hide that. */
function isStrangeStyle(text: string): boolean {
	const rules = text.trim().replace(/^<!\[CDATA\[|\]\]>$/g, '');
	return /<|\]\]>/.test(rules) || fetches.test(meant(rules));
}

/** Where in the attributes of a tag one stands that runs or fetches. */
function strangeAttribute(attributes: string): number | undefined {
	for (const found of attributes.matchAll(attribute)) {
		const [, name = '', double, single = ''] = found;
		if (/^xmlns(?::|$)/.test(name)) continue;
		const value = meant(double ?? single);
		const own = name.slice(name.indexOf(':') + 1);
		const isFetched = /^(?:href|src)$/i.test(own) && !/^\s*(?:#|$)/.test(value);
		if (/^on/i.test(own) || isFetched || fetches.test(value)) return found.index;
	}
	return undefined;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its entities as what they mean; one that XML does not know is taken for the worst. */
function meant(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
		if (typeof name === 'string') return named[name] ?? '\\';
		const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : '\\';
	});
}

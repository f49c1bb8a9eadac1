import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicy } from '../../integration/policy.ts';
import { type Attribute, type Tag, tagsOf, valueOf } from '../../integration/tags.ts';
import { dataUrlOf } from './data-url.ts';
import { inlinedStyle, bundleScripts, readInlinedStyle } from './one-script.ts';

/**
 * The HTML of a built page as one file that needs no other files and no network. If the page has a canonical
 * URL, links to other pages become absolute; otherwise they lose their `href`.
 */
export async function oneFile(file: string): Promise<string> {
	const html = readFileSync(file, 'utf8');
	const tags = [...tagsOf(html)];
	const fileOf = (url: string) => join(dirname(file), url.split(/[?#]/)[0] ?? '');
	const canonical = tags.find((tag) => valueOf(tag, 'rel') === 'canonical');
	const pageUrl = canonical && valueOf(canonical, 'href');
	const scripts: string[] = [];
	const edits = tags.flatMap((tag): Edit[] => {
		const whole = { start: startOf(html, tag), end: tag.end };
		const set = (name: string, to: (value: string) => string | undefined): Edit[] =>
			tag.attributes
				.filter((one) => one.name === name)
				.map((one) => changeAttribute(html, one, to));
		switch (tag.name) {
			case 'meta':
				return valueOf(tag, 'http-equiv') ? [{ ...whole, text: '' }] : [];
			case 'link':
				return [
					{ ...whole, text: linkReplacement(tag, fileOf) ?? html.slice(whole.start, whole.end) },
				];
			case 'style':
				return [
					{
						start: tag.end,
						end: tag.end + (tag.text?.length ?? 0),
						text: inlinedStyle(tag.text ?? '', file),
					},
				];
			case 'script': {
				const source = valueOf(tag, 'src');
				if (source === undefined) return [];
				scripts.push(fileOf(source));
				return [
					{ ...whole, end: html.indexOf('</script>', tag.end) + '</script>'.length, text: '' },
				];
			}
			// One size of each picture is enough.
			case 'source':
				return [{ ...whole, text: '' }];
			case 'img':
				return [...set('src', (url) => dataUrlOf(fileOf(url))), ...set('srcset', () => undefined)];
			case 'a':
				return set('href', (url) => absoluteLink(url, pageUrl)).concat(
					set('download', () => undefined),
				);
			default:
				return [
					...set('data-near', (url) => dataUrlOf(fileOf(url))),
					...set('data-tiles', () => undefined),
				];
		}
	});
	const script = await bundleScripts(scripts);
	const page = applyEdits(html, edits)
		.replace('</head>', () => `<style>${hideDeadLinks}</style></head>`)
		.replace('</body>', () => `<script type="module">${script}</script></body>`);
	return withPolicy(page).replace(/(?<="Content-Security-Policy" content=")[^"]+/, (policy) =>
		policy.replace(`script-src 'self'`, 'script-src').replaceAll(`'self'`, 'data:'),
	);
}

/** Hides links without `href` in credits, steps and the bar, and sections whose heading is such a link. */
const hideDeadLinks =
	':is(.credit,.steps,.bar nav)>a:not([href]),section:has(>h2>a:not([href])){display:none}';

interface Edit {
	start: number;
	end: number;
	text: string;
}

const startOf = (html: string, { name, end, attributes }: Tag): number =>
	html.lastIndexOf(`<${name}`, (attributes[0]?.start ?? end) - 1);

/** The edit that sets the value of an attribute, or removes the attribute if the value is undefined. */
function changeAttribute(
	html: string,
	{ name, value, start, end }: Attribute,
	to: (value: string) => string | undefined,
): Edit {
	const text = to(value.replaceAll('&amp;', '&'));
	if (text !== undefined) return { start, end, text: text.replaceAll('&', '&amp;') };
	const from = html.lastIndexOf(name, start);
	const isQuoted = /["']/.test(html[end] ?? '') && start > from + name.length;
	return { start: from, end: isQuoted ? end + 1 : end, text: '' };
}

/** The replacement of a `<link>`: the style itself, or an empty string. Undefined for a link that stays. */
function linkReplacement(tag: Tag, fileOf: (url: string) => string): string | undefined {
	const url = valueOf(tag, 'href') ?? '';
	if (valueOf(tag, 'rel') === 'stylesheet') {
		const media = valueOf(tag, 'media');
		return `<style${media ? ` media="${media}"` : ''}>${readInlinedStyle(fileOf(url))}</style>`;
	}
	return /^https?:/.test(url) ? undefined : '';
}

function absoluteLink(url: string, base: string | undefined): string | undefined {
	if (/^(#|[a-z]+:)/i.test(url)) return url;
	return base === undefined ? undefined : new URL(url, base).href;
}

function applyEdits(html: string, edits: readonly Edit[]): string {
	let [page, offset] = ['', 0];
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		page += html.slice(offset, start) + text;
		offset = end;
	}
	return page + html.slice(offset);
}

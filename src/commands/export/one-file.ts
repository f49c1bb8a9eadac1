import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicy } from '../../integration/policy.ts';
import { type Attribute, type Tag, tagsOf, valueOf } from '../../integration/tags.ts';
import { asData } from './as-data.ts';
import { inStyle, oneScript, wholeStyle } from './one-script.ts';

/**
 * A built page as one file that needs no other and no network. Its links to other pages are whole
 * addresses where the page says its own, and otherwise plain words.
 */
export async function oneFile(file: string): Promise<string> {
	const html = readFileSync(file, 'utf8');
	const tags = [...tagsOf(html)];
	const fileOf = (address: string) => join(dirname(file), address.split(/[?#]/)[0] ?? '');
	const canonical = tags.find((tag) => valueOf(tag, 'rel') === 'canonical');
	const home = canonical && valueOf(canonical, 'href');
	const scripts: string[] = [];
	const edits = tags.flatMap((tag): Edit[] => {
		const whole = { start: startOf(html, tag), end: tag.end };
		const set = (name: string, to: (value: string) => string | undefined): Edit[] =>
			tag.attributes.filter((one) => one.name === name).map((one) => changed(html, one, to));
		switch (tag.name) {
			case 'meta':
				return valueOf(tag, 'http-equiv') ? [{ ...whole, text: '' }] : [];
			case 'link':
				return [{ ...whole, text: linkIn(tag, fileOf) ?? html.slice(whole.start, whole.end) }];
			case 'style':
				return [
					{
						start: tag.end,
						end: tag.end + (tag.text?.length ?? 0),
						text: inStyle(tag.text ?? '', file),
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
			// One size of a picture is enough.
			case 'source':
				return [{ ...whole, text: '' }];
			case 'img':
				return [
					...set('src', (address) => asData(fileOf(address))),
					...set('srcset', () => undefined),
				];
			case 'a':
				return set('href', (address) => wholeLink(address, home)).concat(
					set('download', () => undefined),
				);
			default:
				return [
					...set('data-near', (address) => asData(fileOf(address))),
					...set('data-tiles', () => undefined),
				];
		}
	});
	const script = await oneScript(scripts);
	const page = edited(html, edits)
		.replace('</head>', () => `<style>${withoutLinks}</style></head>`)
		.replace('</body>', () => `<script type="module">${script}</script></body>`);
	return withPolicy(page).replace(/(?<="Content-Security-Policy" content=")[^"]+/, (policy) =>
		policy.replace(`script-src 'self'`, 'script-src').replaceAll(`'self'`, 'data:'),
	);
}

/** What is nothing but a link is not shown where it leads nowhere. */
const withoutLinks =
	':is(.credit,.steps,.bar nav)>a:not([href]),section:has(>h2>a:not([href])){display:none}';

interface Edit {
	start: number;
	end: number;
	text: string;
}

const startOf = (html: string, { name, end, attributes }: Tag): number =>
	html.lastIndexOf(`<${name}`, (attributes[0]?.start ?? end) - 1);

/** An attribute with another value, or without it where that is undefined. */
function changed(
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

/** What becomes of a link in the head; undefined for one that stays. */
function linkIn(tag: Tag, fileOf: (address: string) => string): string | undefined {
	const address = valueOf(tag, 'href') ?? '';
	if (valueOf(tag, 'rel') === 'stylesheet') {
		const media = valueOf(tag, 'media');
		return `<style${media ? ` media="${media}"` : ''}>${wholeStyle(fileOf(address))}</style>`;
	}
	return /^https?:/.test(address) ? undefined : '';
}

function wholeLink(address: string, home: string | undefined): string | undefined {
	if (/^(#|[a-z]+:)/i.test(address)) return address;
	return home === undefined ? undefined : new URL(address, home).href;
}

function edited(html: string, edits: readonly Edit[]): string {
	let [page, done] = ['', 0];
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		page += html.slice(done, start) + text;
		done = end;
	}
	return page + html.slice(done);
}

import { createHash } from 'node:crypto';
import { tagsOf, valueOf, type Tag } from './tags.ts';

/** Puts into a page the policy that allows this page’s own style and script and nothing else. */
export function withPolicy(page: string): string {
	const tags = [...tagsOf(page)];
	const styles = tags.filter(({ name }) => name === 'style');
	const policy = [
		`default-src 'none'`,
		`script-src ${allowed(tags.filter(isInlineScript))}`,
		`style-src ${allowed(styles)}`,
		`img-src ${["'self'", ...tileOriginsIn(tags)].join(' ')}`,
		`font-src 'self'`,
		`connect-src 'self'`,
		`base-uri 'none'`,
		`form-action 'none'`,
	].join('; ');
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	const before = tags.find((tag) => valueOf(tag, 'charset') !== undefined) ?? headOf(tags);
	const at = before?.end ?? page.match(/^\s*<!doctype[^>]*>/i)?.[0].length ?? 0;
	return page.slice(0, at) + meta + page.slice(at);
}

/** What a page holds that its policy would keep the browser from doing, in a sentence each. */
export function refusedIn(page: string): string[] {
	// To read every attribute of every page takes long, and hardly a page holds any such words.
	if (!mayBeRefused.test(page)) return [];
	const refused = new Set<string>();
	for (const { name, attributes } of tagsOf(page)) {
		for (const attribute of attributes) {
			if (attribute.name === 'style') {
				refused.add(`<${name} style="${attribute.value}">: give it a class instead.`);
			} else if (/^on[a-z]/.test(attribute.name)) {
				refused.add(`<${name} ${attribute.name}>: add the listener in src/elements/.`);
			} else if (/^\s*javascript:/i.test(attribute.value)) {
				refused.add(`<${name} ${attribute.name}="javascript:…">: link to an address.`);
			}
		}
	}
	return [...refused];
}

// What has no value does nothing.
const mayBeRefused = /[\s"'/=](style|on[a-z][^\s"'>/=]*)\s*=|javascript:/i;

const headOf = (tags: readonly Tag[]) => tags.find(({ name }) => name === 'head');

/** The one exception: a map with the owner's tiles says where they come from. Prose cannot hold such a tag. */
function tileOriginsIn(tags: readonly Tag[]): string[] {
	const addresses = tags
		.filter(({ name }) => name === 'venue-map')
		.flatMap((tag) => valueOf(tag, 'data-tiles') ?? []);
	return [...new Set(addresses.map((address) => new URL(address).origin))];
}

// A script of another type holds data, and no browser runs it.
const runs = /^(|module|importmap|speculationrules|(text|application)\/javascript)$/i;

const isInlineScript = (tag: Tag): boolean =>
	tag.name === 'script' &&
	valueOf(tag, 'src') === undefined &&
	runs.test(valueOf(tag, 'type') ?? '');

function allowed(tags: readonly Tag[]): string {
	const hashes = tags.map(({ text = '' }) => {
		// A browser hashes the text as it has parsed it, with its line ends made one.
		const parsed = text.replaceAll(/\r\n?/g, '\n');
		return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`;
	});
	return ["'self'", ...new Set(hashes)].join(' ');
}

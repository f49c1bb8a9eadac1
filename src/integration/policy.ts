import { createHash } from 'node:crypto';
import { tagsOf, valueOf, type Tag } from './tags.ts';

/** Adds to a page the policy that allows its own styles and scripts, and nothing else. */
export function withPolicy(page: string): string {
	const tags = [...tagsOf(page)];
	const styles = tags.filter(({ name }) => name === 'style');
	const policy = [
		`default-src 'none'`,
		`script-src ${allowedSources(tags.filter(isInlineScript))}`,
		`style-src ${allowedSources(styles)}`,
		`img-src ${["'self'", ...tileOriginsIn(tags)].join(' ')}`,
		`font-src 'self'`,
		`connect-src 'self'`,
		`base-uri 'none'`,
		`form-action 'none'`,
	].join('; ');
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	const tagBefore = tags.find((tag) => valueOf(tag, 'charset') !== undefined) ?? headOf(tags);
	const offset = tagBefore?.end ?? page.match(/^\s*<!doctype[^>]*>/i)?.[0].length ?? 0;
	return page.slice(0, offset) + meta + page.slice(offset);
}

/** Describes the content of a page that its policy forbids, in one sentence each. */
export function violationsIn(page: string): string[] {
	// Parsing every attribute of every page takes a long time, and hardly any page contains these words.
	if (!mayViolate.test(page)) return [];
	const violations = new Set<string>();
	for (const { name, attributes } of tagsOf(page)) {
		for (const attribute of attributes) {
			if (attribute.name === 'style') {
				violations.add(`<${name} style="${attribute.value}">: give it a class instead.`);
			} else if (/^on[a-z]/.test(attribute.name)) {
				violations.add(`<${name} ${attribute.name}>: add the listener in src/elements/.`);
			} else if (/^\s*javascript:/i.test(attribute.value)) {
				violations.add(`<${name} ${attribute.name}="javascript:…">: link to an address.`);
			}
		}
	}
	return [...violations];
}

// An attribute without a value does nothing.
const mayViolate = /[\s"'/=](style|on[a-z][^\s"'>/=]*)\s*=|javascript:/i;

const headOf = (tags: readonly Tag[]) => tags.find(({ name }) => name === 'head');

/**
 * The origins of the publisher’s own map tiles, the one exception to the policy. Prose cannot contain this
 * tag.
 */
function tileOriginsIn(tags: readonly Tag[]): string[] {
	const urls = tags
		.filter(({ name }) => name === 'venue-map')
		.flatMap((tag) => valueOf(tag, 'data-tiles') ?? []);
	return [...new Set(urls.map((url) => new URL(url).origin))];
}

// A script of any other type holds data; browsers do not run it.
const executableType = /^(|module|importmap|speculationrules|(text|application)\/javascript)$/i;

const isInlineScript = (tag: Tag): boolean =>
	tag.name === 'script' &&
	valueOf(tag, 'src') === undefined &&
	executableType.test(valueOf(tag, 'type') ?? '');

function allowedSources(tags: readonly Tag[]): string {
	const hashes = tags.map(({ text = '' }) => {
		// A browser hashes the parsed text, in which every line end is \n.
		const parsed = text.replaceAll(/\r\n?/g, '\n');
		return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`;
	});
	return ["'self'", ...new Set(hashes)].join(' ');
}

import { z } from 'astro/zod';
import { isWebAddress } from './web-address.ts';

/** What to write instead of an address that a site cannot have. */
export const siteAddressRule =
	'Write the whole address of the site, like https://example.org/explainers/, with no user name, `?` or `#`.';

/** Where a site stands, with a slash at its end; undefined where it cannot stand there. */
export function siteAddressOf(text: string): string | undefined {
	if (!isWebAddress(text)) return undefined;
	const { origin, pathname, username, password } = new URL(text);
	if (/[?#]/.test(text) || username || password) return undefined;
	return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

/** The address under which the site will stand. */
export const siteAddress = z
	.string()
	.refine((text) => siteAddressOf(text) !== undefined, siteAddressRule);

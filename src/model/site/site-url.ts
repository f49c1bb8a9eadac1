import { z } from 'astro/zod';
import { isWebAddress } from '../facts/web-address.ts';

/** The message for an invalid site URL. */
export const invalidSiteUrl =
	'Write the whole address of the site, like https://example.org/explainers/, with no user name, `?` or `#`.';

/** The URL of a site with a slash at its end; undefined for a text that cannot be the URL of a site. */
export function siteUrlOf(text: string): string | undefined {
	if (!isWebAddress(text)) return undefined;
	const { origin, pathname, username, password } = new URL(text);
	if (/[?#]/.test(text) || username || password) return undefined;
	return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

/** The URL of a site: the one in `SITE_URL` if it is set, else the one in `site.yaml`; undefined without either. */
export function homeOf(
	{ url }: { url?: string | undefined },
	siteUrl: string | undefined,
): URL | undefined {
	const home = siteUrlOf(siteUrl || url || '');
	return home === undefined ? undefined : new URL(home);
}

/** The URL at which the site will be published. */
export const siteUrl = z.string().refine((text) => siteUrlOf(text) !== undefined, invalidSiteUrl);

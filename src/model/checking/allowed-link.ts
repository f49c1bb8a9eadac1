import { isWebAddress } from '../facts/web-address.ts';

/**
 * Whether a link may appear in prose: a web or mail address, an anchor on the page, or a relative path that
 * begins with ./ or ../.
 */
export function isAllowedLink(url: string): boolean {
	if (/^mailto:[^?\s]+@[^?\s]+$/.test(url)) return true;
	return (
		isWebAddress(url) ||
		/^#[\p{L}\p{N}_-]+$/u.test(url) ||
		/^\.{1,2}\/[\w./-]*(#[\w-]+)?$/.test(url)
	);
}

import { isWebAddress } from '../web-address.ts';

/** A web or mail address, a place on the page, or a path that stays within the site. */
export function isSafeLink(url: string): boolean {
	if (/^mailto:[^?\s]+@[^?\s]+$/.test(url)) return true;
	return (
		isWebAddress(url) ||
		/^#[\p{L}\p{N}_-]+$/u.test(url) ||
		/^\.{1,2}\/[\w./-]*(#[\w-]+)?$/.test(url)
	);
}

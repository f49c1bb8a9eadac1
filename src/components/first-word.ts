/**
 * Words with the first one apart, so that a mark can be kept on its line. Of HTML that begins with
 * an element nothing can be split off.
 */
export function splitFirstWord(html: string): { first: string; rest: string } {
	const [, first = '', rest = ''] = /^([^\s<]*)([\s\S]*)$/.exec(html) ?? [];
	return { first, rest };
}

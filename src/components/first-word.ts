/**
 * Splits the first word off a text, so that a mark can be kept on the same line. In HTML that begins
 * with an element, `first` is empty.
 */
export function splitFirstWord(html: string): { first: string; rest: string } {
	const [, first = '', rest = ''] = /^([^\s<]*)([\s\S]*)$/.exec(html) ?? [];
	return { first, rest };
}

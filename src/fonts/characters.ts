/** The characters from one code point to another, inclusive. */
const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/**
 * The characters of Western European text. The packages have other letters in separate files, which we do
 * not serve: those letters, like Cyrillic and Hangul, show in the reader’s own fonts.
 */
export const western = [
	...range(0x20, 0x7e),
	...range(0xa0, 0xff),
	...'ŒœıŸ–—‘’‚“”„‹›…•−€',
	'\u2009', // thin space
].join('');

/** The other letters of European Latin alphabets, which a name in a headline may contain. */
export const otherLatin = range(0x100, 0x17f)
	.filter((letter) => !western.includes(letter))
	.concat('Ș', 'ș', 'Ț', 'ț')
	.join('');

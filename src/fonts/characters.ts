/** The characters from one code point to another, both included. */
const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/**
 * What Western European text is written with. The packages hold other letters in further files;
 * those fall to the reader’s own fonts, as Cyrillic and Hangul do.
 */
export const western = [
	...range(0x20, 0x7e),
	...range(0xa0, 0xff),
	...'ŒœıŸ–—‘’‚“”„‹›…•−€',
	'\u2009', // thin space
].join('');

/** The other letters of Europe’s Latin alphabets, which a name in a headline may have. */
export const otherLatin = range(0x100, 0x17f)
	.filter((letter) => !western.includes(letter))
	.concat('Ș', 'ș', 'Ț', 'ț')
	.join('');

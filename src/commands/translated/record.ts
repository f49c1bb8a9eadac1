import { Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { nameOfPiece, type Translated } from '../../model/reading/translated.ts';
import { translatedSorts } from '../../model/translation.ts';

/** What stands over the record: which fields it may have, for editors’ programs, and who writes it. */
const headOf = (schema: string) =>
	` yaml-language-server: $schema=${schema}\n Which original each translated text was made from. \`npm run translated\` writes this file.`;

/**
 * The record of a story’s translations, brought up to date: of all texts, or of those named. What is
 * gone is left out, the rest stays as it was, comments among it, and everything is sorted.
 */
export function recordOfTranslations(
	before: string,
	pieces: readonly Translated[],
	schema: string,
	names: readonly string[] = [],
): string {
	const written = parseDocument(before);
	// What two people’s changes have left unreadable is made anew.
	const isReadable = written.errors.length === 0 && isMap(written.contents);
	const document = isReadable ? written : new Document({});
	if (!isReadable) document.commentBefore = headOf(schema);
	const known = new Set<string>();
	for (const piece of pieces) {
		const path = [piece.locale, piece.sort, piece.key];
		known.add(path.join('\n'));
		const isMeant = names.length === 0 || names.includes(nameOfPiece(piece));
		if (isMeant && document.getIn(path) !== piece.original) document.setIn(path, piece.original);
	}
	const whole = document.contents;
	if (!isMap(whole)) return before;
	for (const locale of keysOf(whole)) {
		for (const sort of translatedSorts) {
			const record = document.getIn([locale, sort]);
			if (!isMap(record)) continue;
			for (const key of keysOf(record)) {
				if (!known.has([locale, sort, key].join('\n'))) record.delete(key);
			}
			sortKeys(record);
			if (record.items.length === 0) document.deleteIn([locale, sort]);
		}
		const ofLocale = document.get(locale);
		if (isMap(ofLocale)) sortKeys(ofLocale);
		if (isMap(ofLocale) && ofLocale.items.length === 0) document.delete(locale);
	}
	sortKeys(whole);
	if (whole.items.length === 0) return '';
	return document.toString({ lineWidth: 0 });
}

const keysOf = (map: YAMLMap): string[] => map.items.map(({ key }) => String(key));

function sortKeys(map: YAMLMap): void {
	const place = (key: string) => (/^\d+$/.test(key) ? key.padStart(6, '0') : key);
	map.items.sort((a, b) => (place(String(a.key)) < place(String(b.key)) ? -1 : 1));
}

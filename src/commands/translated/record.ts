import { Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { pieceName, type TranslationPiece } from '../../model/reading/translated.ts';
import { translatedTypes } from '../../model/facts/translation.ts';

/** The comment at the top of the record: its JSON Schema, for editors’ programs, and what the file is. */
const headOf = (schema: string) =>
	` yaml-language-server: $schema=${schema}\n Which original each translated text was made from. \`npm run translated\` writes this file.`;

/**
 * Updates the record of a story’s translations, for all texts or for the named ones. Removes texts that no
 * longer exist, keeps comments, and sorts the rest. Returns the YAML, or '' if no text is left.
 */
export function recordOfTranslations(
	before: string,
	pieces: readonly TranslationPiece[],
	schema: string,
	names: readonly string[] = [],
): string {
	const existing = parseDocument(before);
	// A merge conflict can leave the record unreadable. It is then rebuilt from scratch.
	const isReadable = existing.errors.length === 0 && isMap(existing.contents);
	const document = isReadable ? existing : new Document({});
	if (!isReadable) document.commentBefore = headOf(schema);
	const known = new Set<string>();
	for (const piece of pieces) {
		const path = [piece.locale, piece.type, piece.key];
		known.add(path.join('\n'));
		const isSelected = names.length === 0 || names.includes(pieceName(piece));
		if (isSelected && document.getIn(path) !== piece.original) document.setIn(path, piece.original);
	}
	const root = document.contents;
	if (!isMap(root)) return before;
	for (const locale of keysOf(root)) {
		for (const type of translatedTypes) {
			const record = document.getIn([locale, type]);
			if (!isMap(record)) continue;
			for (const key of keysOf(record)) {
				if (!known.has([locale, type, key].join('\n'))) record.delete(key);
			}
			sortKeys(record);
			if (record.items.length === 0) document.deleteIn([locale, type]);
		}
		const ofLocale = document.get(locale);
		if (isMap(ofLocale)) sortKeys(ofLocale);
		if (isMap(ofLocale) && ofLocale.items.length === 0) document.delete(locale);
	}
	sortKeys(root);
	if (root.items.length === 0) return '';
	return document.toString({ lineWidth: 0 });
}

const keysOf = (map: YAMLMap): string[] => map.items.map(({ key }) => String(key));

function sortKeys(map: YAMLMap): void {
	const sortKey = (key: string) => (/^\d+$/.test(key) ? key.padStart(6, '0') : key);
	map.items.sort((a, b) => (sortKey(String(a.key)) < sortKey(String(b.key)) ? -1 : 1));
}

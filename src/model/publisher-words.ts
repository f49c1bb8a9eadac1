import { fill, type Phrases } from './phrases.ts';
import type { Source } from './story.ts';

/** Who published a source and whose text it copies: “KSL TV, que reproduce a Associated Press”. */
export function publisherInWords(
	{ publisher, republishes }: Pick<Source, 'publisher' | 'republishes'>,
	{ republishing }: Pick<Phrases, 'republishing'>,
): string {
	return republishes === undefined
		? publisher
		: fill(republishing, { publisher, original: republishes });
}

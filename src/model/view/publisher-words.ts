import { fill, type Phrases } from '../site/phrases.ts';
import type { Source } from '../facts/story.ts';

/** Who published a source and whose text it copies: “KSL TV, que reproduce a Associated Press”. */
export function publisherInWords(
	{ publisher, republishes }: Pick<Source, 'publisher' | 'republishes'>,
	{ republishing }: Pick<Phrases, 'republishing'>,
): string {
	return republishes === undefined
		? publisher
		: fill(republishing, { publisher, original: republishes });
}

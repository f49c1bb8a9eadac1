import type { Address } from '../../model/site/address.ts';
import type { Locale } from '../../model/facts/text.ts';

/** A page in one of its languages. */
export interface Alternate {
	locale: Locale;
	/** The language’s name in that language, such as “Español”. */
	name: string;
	address: Address;
}

import type { Address } from '../../model/address.ts';
import type { Locale } from '../../model/text.ts';

/** A page in one of its languages; `name` is that language's name in itself. */
export interface Alternate {
	locale: Locale;
	name: string;
	address: Address;
}

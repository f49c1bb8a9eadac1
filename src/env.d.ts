declare namespace App {
	/** What a page knows; set by the page before it renders, read by every component in it. */
	interface Locals {
		site: import('./model/site.ts').Site;
		locale: import('./model/text.ts').Locale;
		phrases: import('./model/phrases.ts').Phrases;
		/** The pages about the site in this language. */
		pages: readonly { title: string; address: import('./model/address.ts').Address }[];
		/** Where this page stands; links are made from here. */
		address: import('./model/address.ts').Address;
		/** Set on the pages of a story only; read it by `tellingOf`. */
		telling?: import('./model/telling.ts').Telling;
		/** The edition before, for what has changed since; the first edition has none. */
		before?: import('./model/telling.ts').Telling | undefined;
		/** Set where one figure stands alone, for other sites to hold in a frame. */
		embed?: import('./model/address.ts').Embed;
	}
}

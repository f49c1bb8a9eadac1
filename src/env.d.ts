declare namespace App {
	/** The context of a page: the page sets it before it renders, and every component in it can read it. */
	interface Locals {
		site: import('./model/site/site.ts').Site;
		locale: import('./model/facts/text.ts').Locale;
		phrases: import('./model/site/phrases.ts').Phrases;
		/** The pages about the site in this language. */
		pages: readonly { title: string; address: import('./model/site/address.ts').Address }[];
		/** The address of this page, to which links are relative. */
		address: import('./model/site/address.ts').Address;
		/** Only set on the pages of a story; read it with `viewOf`. */
		view?: import('./model/view/story-view.ts').StoryView;
		/** The previous edition, to show what has changed since; undefined for the first one. */
		before?: import('./model/view/story-view.ts').StoryView | undefined;
		/** Only set on an embed: the page of one figure, which other sites can show in a frame. */
		embed?: import('./model/site/address.ts').Embed;
	}
}

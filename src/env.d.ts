declare namespace App {
	/** What a page shows. The program passes it with the request, and every component of the page can read it. */
	interface Locals {
		site: import('./model/site/site.ts').Site;
		locale: import('./model/facts/text.ts').Locale;
		phrases: import('./model/site/phrases.ts').Phrases;
		/** The pages about the site in this language. */
		pages: readonly { title: string; address: import('./model/site/address.ts').Address }[];
		/** The address of this page, to which links are relative. */
		address: import('./model/site/address.ts').Address;
		/** The URL of the site, if it is known. */
		home: URL | undefined;
		/** This page in every language that has it, its own language included. */
		alternates: readonly import('./components/frame/alternate.ts').Alternate[];
		/** Only set on the pages of a story; read it with `viewOf`. */
		view?: import('./model/view/story-view.ts').StoryView;
		/** The previous edition, to show what has changed since; undefined for the first one. */
		before?: import('./model/view/story-view.ts').StoryView | undefined;
		/** Only set on an embed: the page of one figure, which other sites can show in a frame. */
		embed?: import('./model/site/address.ts').Embed;
		/** Only set on the pages of a withdrawn story: when and why it was withdrawn, and its language. */
		withdrawn?: NonNullable<import('./model/facts/story.ts').Story['withdrawn']> & {
			original: import('./model/facts/text.ts').Locale;
		};
		/** Only set at a former address of a story: where the page is now, and the story’s own page. */
		movedTo?: {
			address: import('./model/site/address.ts').Address;
			title: string;
			storyPage: import('./model/site/address.ts').Address;
		};
		/** Only set for a file with a picture of a story: the files of the same picture too. */
		sized?: {
			story: string;
			picture: import('./model/facts/story.ts').Picture;
			file: import('./model/site/sized-pictures.ts').SizedPicture;
			files: readonly import('./model/site/sized-pictures.ts').SizedPicture[];
		};
		/** Only set on a page about the site. */
		text?: import('./model/site/content.ts').SitePage['prose'][string];
		/** Only set on the page for unknown addresses: its words in every language. */
		notFound?: ({
			locale: import('./model/facts/text.ts').Locale;
		} & import('./model/site/phrases.ts').Phrases['not-found'])[];
		/** Only set on a page that lists stories. */
		stories?: readonly import('./model/site/content.ts').StoryHead[];
	}
}

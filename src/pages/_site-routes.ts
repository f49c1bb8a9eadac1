import { detailedCoastNames } from '../charts/map/detailed-coast.ts';
import type { Locale } from '../model/facts/text.ts';
import { type Address, homeAddress, proseAddress } from '../model/site/address.ts';
import type { SiteContent } from '../model/site/content.ts';
import { alternatesOf, homes, siteLocals } from './_locals.ts';
import type { Routes } from './_page-path.ts';

/** The routes of pages and files that belong to no story. */
export const siteRoutes: Routes = {
	'/': (content) => [{ params: {}, locals: () => rootLocals(content, '/') }],
	'/404': (content) => [{ params: {}, locals: () => notFoundLocals(content) }],
	'/[locale]': (content) =>
		content.site.languages.map((locale) => ({
			params: { locale },
			locals: () => homeLocals(content, locale),
		})),
	// Feeds contain absolute URLs only.
	'/[locale]/feed.xml': (content) =>
		(content.home ? content.site.languages : []).map((locale) => ({
			params: { locale },
			locals: () => homeLocals(content, locale),
		})),
	'/near/[place].svg': (content) =>
		detailedCoastNames.map((place) => ({
			params: { place },
			locals: () => rootLocals(content, '/'),
		})),
	'/schemas/story-1.json': (content) => [{ params: {}, locals: () => rootLocals(content, '/') }],
};

function rootLocals(content: SiteContent, address: Address): App.Locals {
	const [locale = ''] = content.site.languages;
	return siteLocals(content, locale, address, homes(content));
}

function notFoundLocals(content: SiteContent): App.Locals {
	const { phrases, site } = content;
	return {
		...rootLocals(content, '/404/'),
		notFound: site.languages.flatMap((locale) => {
			const words = phrases[locale]?.['not-found'];
			return words ? [{ locale, ...words }] : [];
		}),
	};
}

function homeLocals(content: SiteContent, locale: Locale): App.Locals {
	return {
		...siteLocals(content, locale, homeAddress(locale), homes(content)),
		stories: content.stories.filter(({ withdrawn }) => !withdrawn),
	};
}

/** The pages about the site, at the addresses of a route that stories have too. */
export const textPaths: Routes[string] = (content) =>
	content.pages.flatMap(({ prose }) => {
		const addressIn = (locale: Locale) => {
			const text = prose[locale];
			return text && proseAddress(locale, text.slug);
		};
		return Object.values(prose).map((text) => ({
			params: { locale: text.locale, slug: text.slug },
			locals: () => ({
				...siteLocals(
					content,
					text.locale,
					proseAddress(text.locale, text.slug),
					alternatesOf(content, addressIn),
				),
				text,
			}),
		}));
	});

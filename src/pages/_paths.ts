import type { SiteContent } from '../model/site/content.ts';
import type { GetStaticPathsOptions } from 'astro';
import type { Address } from '../model/site/address.ts';
import { siteContent } from './_content.ts';
import type { PagePath } from './_page-path.ts';
import { partsLocals } from './_parts-locals.ts';
import { pictureRoutes } from './_picture-routes.ts';
import { siteRoutes } from './_site-routes.ts';
import { storyRoutes } from './_story-routes.ts';

/** A page or a file of the site with its address, which its route and its params make. */
export interface SitePath extends PagePath {
	address: Address;
}

const routes = Object.entries({ ...siteRoutes, ...storyRoutes, ...pictureRoutes });

/** All pages and files of the given content. */
export const sitePaths = (): SitePath[] => [...pathsByRoute().values()].flat();

/** The locals of the page or file at an address of the given content; undefined if there is none. */
export function localsAt(address: string): App.Locals | undefined {
	if (/^\/parts\/(story\.css)?$/.test(address)) return partsLocals(siteContent());
	return sitePaths()
		.find((path) => path.address === address)
		?.locals();
}

/** The paths of one route, for Astro. */
export const getStaticPaths = ({ routePattern }: Pick<GetStaticPathsOptions, 'routePattern'>) =>
	(pathsByRoute().get(routePattern) ?? []).map(({ params }) => ({ params }));

function pathsByRoute(): ReadonlyMap<string, readonly SitePath[]> {
	const content = siteContent();
	const paths =
		cache.get(content) ??
		new Map(
			routes.map(([pattern, pathsOf]) => [
				pattern,
				pathsOf(content).map((path) => ({ ...path, address: addressOf(pattern, path) })),
			]),
		);
	cache.set(content, paths);
	return paths;
}

const cache = new WeakMap<SiteContent, ReadonlyMap<string, readonly SitePath[]>>();

function addressOf(pattern: string, { params }: PagePath): Address {
	const path = pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
	// Files have an extension, and the addresses of pages end with a slash.
	return (/\/$|\.\w+$/.test(path) ? path : `${path}/`) as Address;
}

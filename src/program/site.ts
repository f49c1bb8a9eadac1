import type { SiteContent } from '../model/site/content.ts';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { giveContent } from '../pages/_content.ts';
import { localsAt, type SitePath, sitePaths } from '../pages/_paths.ts';

const { manifest } = createApp();

/** An error in a page or a component, instead of the page for such errors that Astro would draw. */
class SiteApp extends App {
	override createErrorHandler() {
		return {
			renderError: (_: Request, { error, status }: { error?: unknown; status: number }) => {
				throw error instanceof Error ? error : new Error(String(error ?? `Status ${status}.`));
			},
		};
	}
}

/** The pages and files of a content. */
export interface Site {
	paths: () => SitePath[];
	/** Draws a page or a file. Throws what its components throw. */
	draw: (address: string, locals: App.Locals) => Promise<Response>;
	/** Draws what is at an address; undefined if nothing is. */
	drawAt: (address: string) => Promise<Response | undefined>;
}

/** The site of a content. Until this is called again, all pages show this content. */
export function siteOf(content: SiteContent): Site {
	giveContent(content);
	// Astro keeps the paths of routes by manifest, so each content needs a manifest of its own. Astro would also
	// print the stack of an error that is thrown anyway.
	const app = new SiteApp({ ...manifest, logLevel: 'silent' }, false);
	const draw = (address: string, locals: App.Locals) => {
		const request = new Request(new URL(address, 'http://localhost'));
		const routeData = app.match(request, true);
		if (!routeData) throw new TypeError(`No route has the address ${address}.`);
		return app.render(request, { routeData, locals });
	};
	return {
		paths: sitePaths,
		draw,
		drawAt: async (address) => {
			const locals = localsAt(address);
			return locals && draw(address, locals);
		},
	};
}

/** The style that Astro puts into every page, of all components together. */
export const programStyle: string = manifest.routes
	.flatMap(({ styles }) => styles.flatMap((one) => (one.type === 'inline' ? [one.content] : [])))
	.reduce((longest, one) => (one.length > longest.length ? one : longest), '');

import type { MiddlewareHandler } from 'astro';
import { localsAt } from './pages/_paths.ts';

/** Gives each page its locals in `astro dev`. In a build, the program hands them over with the page. */
export const onRequest: MiddlewareHandler = (context, next) => {
	if (import.meta.env.DEV) {
		Object.assign(context.locals, localsAt(context.url.pathname) ?? localsAt('/404/'));
	}
	return next();
};

/* What Astro compiles, and commands call. */
export { buildSite } from './build-site.ts';
export { checkedSite } from './checked-site.ts';
export { liveSite } from './live-site.ts';

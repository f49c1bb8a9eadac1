import type { HostRules } from './host-rules.ts';

/** Where nginx finds its part; no host shows what stands in a folder with a dot. */
export const nginxFileName = '.hosting/nginx.conf';

/** What types nginx presses; pictures and fonts are pressed already. */
const pressed = [
	'application/javascript',
	'application/json',
	'application/rss+xml',
	'application/xml',
	'image/svg+xml',
	'text/css',
	'text/javascript',
	'text/plain',
	'text/xml',
];

/**
 * How nginx serves the site, to be included in the `location` of its path. The path itself stands in
 * `$site`, so that the same folder can be moved.
 */
export function nginxFile({ headers, hashed, cacheForEver, redirects }: HostRules): string {
	return `# Made by the build, with the hashes of its own pages: it goes with this folder and no other.
# .github/publishing.md in the project says how to include it. $site is the path of the site,
# without a slash at its end.

charset utf-8;
absolute_redirect off;
error_page 404 $site/404.html;

gzip on;
gzip_vary on;
gzip_types ${pressed.join(' ')};

set $cache "no-cache";
if ($uri ~ "${asPattern(hashed)}") {
	set $cache "${cacheForEver}";
}
add_header Cache-Control $cache always;
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}

# What tells hosts how to serve the site is no page.
if ($uri ~ "/(\\.(?!well-known/)|_headers$|_redirects$)") {
	return 404;
}
${redirects.map(redirect).join('')}`;
}

const redirect = ({ from, to }: HostRules['redirects'][number]): string => `
if ($uri = "$site${from}") {
	return 301 "$site${to}";
}
`;

const asPattern = (text: string): string => text.replaceAll('.', '\\.');

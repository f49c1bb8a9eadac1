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
export function nginxFile(rules: HostRules): string {
	const { headers, framed, hashed, cacheForEver, redirects } = rules;
	return `# Made by the build, with the hashes of its own pages: it goes with this folder and no other.
# .github/publishing.md in the project says how to include it. $site is the path of the site,
# without a slash at its end.

charset utf-8;
absolute_redirect off;
error_page 404 $site/404.html;

# What it knows no type of is text: tables, coordinates, the pages as Markdown.
default_type text/plain;

gzip on;
gzip_vary on;
gzip_types ${pressed.join(' ')};

set $cache "no-cache";
if ($uri ~ "${asPattern(hashed)}") {
	set $cache "${cacheForEver}";
}
add_header Cache-Control $cache always;

# Other sites may frame the embeds, and nothing else.
set $policy "${headers.find(([name]) => name === policyName)?.[1]}";
if ($uri ~ "${asPattern(framed.under)}") {
	set $policy "${framed.policy}";
}
${headers
	.map(([name, value]) => [name, name === policyName ? '$policy' : value])
	.map(([name, value]) => `add_header ${name} "${value}" always;`)
	.join('\n')}

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

const policyName = 'Content-Security-Policy';

/** A path as a pattern; `:name` in it stands for any one folder. */
const asPattern = (path: string): string =>
	path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');

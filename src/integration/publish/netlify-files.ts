import type { HostRules } from './host-rules.ts';

/** `_headers` for Netlify and Cloudflare Pages. By default, both have browsers revalidate all other files. */
export function headersFile({ headers, framed, hashed, cacheForEver }: HostRules): string {
	return [
		'/*',
		...headers.map(([name, value]) => `  ${name}: ${value}`),
		`${framed.under}*`,
		`  Content-Security-Policy: ${framed.policy}`,
		...hashed.flatMap((path) => [`${path}*`, `  Cache-Control: ${cacheForEver}`]),
		'',
	].join('\n');
}

/** `_redirects` for Netlify and Cloudflare Pages. By default, both serve 404.html for unknown addresses. */
export function redirectsFile({ redirects }: HostRules): string {
	return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

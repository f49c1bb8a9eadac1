import type { HostRules } from './host-rules.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; both ask for other files anew by themselves. */
export function headersFile({ headers, framed, hashed, cacheForEver }: HostRules): string {
	return [
		'/*',
		...headers.map(([name, value]) => `  ${name}: ${value}`),
		`${framed.under}*`,
		`  Content-Security-Policy: ${framed.policy}`,
		`${hashed}*`,
		`  Cache-Control: ${cacheForEver}`,
		'',
	].join('\n');
}

/** `_redirects`, as Netlify and Cloudflare Pages read it; both find 404.html by themselves. */
export function redirectsFile({ redirects }: HostRules): string {
	return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

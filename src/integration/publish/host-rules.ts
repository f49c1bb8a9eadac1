import { embedsPathPrefix, picturesPath } from '../../model/site/address.ts';
import type { PublishedPage } from './published-page.ts';
import { addressOfFile } from './published-page.ts';

/** What a host should do besides serving files. Each host has its own format for this. */
export interface HostRules {
	/** Headers of every response. */
	headers: readonly (readonly [name: string, value: string])[];
	/** The path of the only pages that other sites may frame, and their policy. */
	framed: { under: string; policy: string };
	/** The paths of files that never change, because their names contain a hash of their content. */
	hashed: readonly string[];
	/** The `Cache-Control` of these files. Browsers revalidate all other files each time, by date. */
	cacheForEver: string;
	/** From former addresses of pages to the current ones. */
	redirects: readonly { from: string; to: string }[];
}

/** The rules for a site of these pages. */
export function hostRules(pages: readonly PublishedPage[]): HostRules {
	const policy = policyOfAll(pages);
	return {
		headers: [
			['Content-Security-Policy', policy],
			// Not `frame-ancestors` in the policy: Cloudflare sends both policies for the pages that may be
			// framed, and the stricter one would win. This header counts only if no policy mentions frames.
			['X-Frame-Options', 'DENY'],
			['X-Content-Type-Options', 'nosniff'],
			// Other hosts see only the origin, not the full address; tile servers ask for at least that.
			['Referrer-Policy', 'strict-origin-when-cross-origin'],
			['Cross-Origin-Opener-Policy', 'same-origin'],
			['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
			// No `Strict-Transport-Security`: it binds the whole host, so its owner decides.
		],
		framed: { under: embedsPathPrefix, policy: `${policy}; frame-ancestors *` },
		hashed: ['/_astro/', picturesPath],
		cacheForEver: 'public, max-age=31536000, immutable',
		redirects: pages
			.flatMap(({ file, redirectsTo }) =>
				redirectsTo ? [{ from: addressOfFile(file), to: redirectsTo }] : [],
			)
			.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
	};
}

/**
 * One policy that allows whatever the policy of any page allows. The policy inside a page still applies, so
 * no page is allowed more than before.
 */
function policyOfAll(pages: readonly PublishedPage[]): string {
	const directives = new Map<string, Set<string>>();
	for (const { policy } of pages) {
		for (const directive of policy.split('; ')) {
			const [name = '', ...sources] = directive.split(' ');
			if (name === '') continue;
			directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
		}
	}
	return Array.from(directives, ([name, sources]) =>
		[name, ...[...sources].toSorted()].join(' '),
	).join('; ');
}

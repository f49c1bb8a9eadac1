import { embedsUnder } from '../../model/address.ts';
import type { PublishedPage } from './published-page.ts';
import { addressOfFile } from './published-page.ts';

/** What a host is to do beyond handing out files; each host has it in its own words. */
export interface HostRules {
	/** Sent with every answer. */
	headers: readonly (readonly [name: string, value: string])[];
	/** The only addresses that other sites may frame, and the policy that they have instead. */
	framed: { under: string; policy: string };
	/** Files under this folder carry a hash of what they hold in their names: they never change. */
	hashed: string;
	/** For the hashed files; all others are asked for anew each time, by their date. */
	cacheForEver: string;
	/** Addresses that a page had before. */
	redirects: readonly { from: string; to: string }[];
}

/** The rules for a folder of these pages. */
export function hostRules(pages: readonly PublishedPage[]): HostRules {
	const policy = policyOfAll(pages);
	return {
		headers: [
			['Content-Security-Policy', policy],
			// A policy cannot say it here: Cloudflare sends both policies for what may be framed, and the
			// stricter one would win. This header counts only where no policy speaks of frames.
			['X-Frame-Options', 'DENY'],
			['X-Content-Type-Options', 'nosniff'],
			// The whole address stays on this host; a tile layer wants to know at least the host.
			['Referrer-Policy', 'strict-origin-when-cross-origin'],
			['Cross-Origin-Opener-Policy', 'same-origin'],
			['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
			// `Strict-Transport-Security` binds the whole host, not this site alone: its owner decides.
		],
		framed: { under: embedsUnder, policy: `${policy}; frame-ancestors *` },
		hashed: '/_astro/',
		cacheForEver: 'public, max-age=31536000, immutable',
		redirects: pages
			.flatMap(({ file, sendsTo }) => (sendsTo ? [{ from: addressOfFile(file), to: sendsTo }] : []))
			.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
	};
}

/**
 * One policy for all pages: it allows what any of them allows itself. A page’s own policy holds
 * besides, so that no page gains by it.
 */
function policyOfAll(pages: readonly PublishedPage[]): string {
	const allowed = new Map<string, Set<string>>();
	for (const { policy } of pages) {
		for (const part of policy.split('; ')) {
			const [kind = '', ...sources] = part.split(' ');
			if (kind === '') continue;
			allowed.set(kind, new Set([...(allowed.get(kind) ?? []), ...sources]));
		}
	}
	const parts = Array.from(allowed, ([kind, sources]) => [kind, ...[...sources].toSorted()]);
	return parts.map((part) => part.join(' ')).join('; ');
}

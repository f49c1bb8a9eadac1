import { z } from 'astro/zod';

const answer = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({
			severity: z.string(),
			via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
		}),
	),
});
const refusal = z.object({ message: z.string() });

/** What `npm audit --json` said, in a line each. Where it could not ask, nothing is known to be wrong. */
export function reportOf(output: string): { text: string; isSafe: boolean } {
	const said = parsed(output);
	const { data } = answer.safeParse(said);
	if (!data) {
		const reason = refusal.safeParse(said).data?.message ?? output.trim().split('\n')[0] ?? '';
		return { text: `npm could not ask for known vulnerabilities: ${reason}`, isSafe: true };
	}
	const found = Object.entries(data.vulnerabilities).map(([name, { severity, via }]) => {
		const reasons = via.map((one) => (typeof one === 'string' ? one : `${one.title} (${one.url})`));
		return `${name} (${severity}): ${reasons.join('; ')}`;
	});
	return found.length > 0
		? { text: found.join('\n'), isSafe: false }
		: { text: 'No package has a known vulnerability.', isSafe: true };
}

function parsed(output: string): unknown {
	try {
		return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
	} catch {
		return undefined;
	}
}

import { z } from 'astro/zod';

const auditResponseSchema = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({
			severity: z.string(),
			via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
		}),
	),
});
const errorResponseSchema = z.object({ message: z.string() });

/**
 * Summarizes the output of `npm audit --json`, one line per package. If npm could not reach the registry,
 * the result counts as safe: nothing is known to be wrong.
 */
export function auditResult(output: string): { text: string; isSafe: boolean } {
	const response = parsed(output);
	const { data } = auditResponseSchema.safeParse(response);
	if (!data) {
		const reason =
			errorResponseSchema.safeParse(response).data?.message ?? output.trim().split('\n')[0] ?? '';
		return { text: `npm could not look up known vulnerabilities: ${reason}`, isSafe: true };
	}
	const lines = Object.entries(data.vulnerabilities).map(([name, { severity, via }]) => {
		const reasons = via.map((cause) =>
			typeof cause === 'string' ? cause : `${cause.title} (${cause.url})`,
		);
		return `${name} (${severity}): ${reasons.join('; ')}`;
	});
	return lines.length > 0
		? { text: lines.join('\n'), isSafe: false }
		: { text: 'No package has a known vulnerability.', isSafe: true };
}

function parsed(output: string): unknown {
	try {
		return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
	} catch {
		return undefined;
	}
}

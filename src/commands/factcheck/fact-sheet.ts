import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { plainText } from '../../model/text.ts';
import { webAddress } from '../../model/web-address.ts';

const factSheetSchema = z.record(
	z.string(),
	z.strictObject({
		url: webAddress,
		title: plainText.optional().describe('Only where it was seen on the page.'),
	}),
);
/** What the fact sheet of the story holds of its sources. */
export type FactSheet = z.output<typeof factSheetSchema>;

/** Reads the addresses and titles that are kept beside the check. */
export function readFactSheet(): FactSheet {
	const text = readFileSync(new URL('./fact-sheet.yaml', import.meta.url), 'utf8');
	return factSheetSchema.parse(parse(text));
}

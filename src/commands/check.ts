/*
 * Reports every problem and notice in the content with its line: `npm run check`. `--strict` fails on
 * notices too. `--format json` and `--format github` print for programs. `--today 2026-01-01` reports the
 * reviews that are overdue on that day.
 */
import { join } from 'node:path';
import { checkContent } from '../model/checking/check-content.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { cacheOf, contentFolder } from '../model/reading/content-place.ts';
import { CheckCache, merged } from '../program/check-cache.ts';
import { argumentsOf } from './arguments.ts';
import { checkOptions, checkUsage } from './check/options.ts';
import { printFindings } from './check/print-findings.ts';
import { root } from './run.ts';

const { values } = argumentsOf({ usage: `npm run check -- ${checkUsage}`, options: checkOptions });
const { strict: isStrict, format } = values;
const today = values.today ?? new Date().toISOString().slice(0, 10);
const lastAddresses = new CheckCache(join(root, cacheOf(contentFolder))).addresses();
const found = checkContent(
	readContentFolder(contentFolder),
	merged(Object.values(lastAddresses)),
	today,
);
printFindings(contentFolder, found, format);
process.exitCode = found.problems.length > 0 || (isStrict && found.notices.length > 0) ? 1 : 0;

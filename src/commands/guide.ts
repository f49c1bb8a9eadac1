/* Writes the table of problems and notices, with their fixes, into the editors’ guide: `npm run guide`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf } from './arguments.ts';
import { guideWithKinds } from './guide/kinds-table.ts';
import { root } from './run.ts';

argumentsOf({ usage: 'npm run guide' });

const file = join(root, 'content', 'README.md');
const guide = guideWithKinds(readFileSync(file, 'utf8'));
if (guide === undefined) {
	console.error(
		'content/README.md has lost the comments that mark the place of the tables of problems and notices.',
	);
	process.exit(1);
}
writeFileSync(file, guide);
console.log('content/README.md lists every problem and notice.');

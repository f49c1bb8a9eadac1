/* Writes every kind of problem and notice with its cure into the editors’ guide: `npm run guide`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf } from './arguments.ts';
import { guideWithKinds } from './guide/kinds-table.ts';
import { root } from './run.ts';

argumentsOf({ usage: 'npm run guide' });

const file = join(root, 'content', 'README.md');
const guide = guideWithKinds(readFileSync(file, 'utf8'));
if (guide === undefined) {
	console.error('content/README.md has lost the marks between which the kinds stand.');
	process.exit(1);
}
writeFileSync(file, guide);
console.log('content/README.md has every kind of problem and notice.');

/* Shows what the last build made, as a host would: `npm run preview`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputAt, putRight } from '../integration/safe-output.ts';
import { argumentsOf } from './arguments.ts';
import { outputFolder, shownOutput } from './output-folder.ts';
import { hostHeaders } from './preview/host-headers.ts';
import { listenFrom } from './preview/listen-from.ts';
import { siteServer } from './preview/site-server.ts';

argumentsOf({ usage: 'npm run preview' });

const port = 4321;

await putRight(outputAt(outputFolder));
if (!existsSync(outputFolder)) {
	console.error(`There is no ${shownOutput} yet: build the site first, by \`npm run build\`.`);
	process.exit(1);
}
// The policy is sent as the hosts' files send it, and not only by the pages themselves.
const rules = join(outputFolder, '_headers');
const headersOf = hostHeaders(existsSync(rules) ? readFileSync(rules, 'utf8') : '');

try {
	const found = await listenFrom(
		siteServer([{ path: '/', folder: outputFolder, headersOf }]),
		port,
	);
	const taken = found === port ? '' : `http://localhost:${port}/ is taken by another program. `;
	console.log(`${taken}http://localhost:${found}/ shows ${shownOutput}. Stop it by Ctrl+C.`);
} catch (error) {
	console.error(
		`The site cannot be shown at http://localhost:${port}/ or a port after it: ${(error as Error).message}. End a program that listens there, or show ${shownOutput} by any other server of files.`,
	);
	process.exit(1);
}

/* Serves the last build as a web host would: `npm run preview`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputAt, recoverOutput } from '../integration/safe-output.ts';
import { argumentsOf } from './arguments.ts';
import { outputFolder, outputFolderForMessages } from './output-folder.ts';
import { hostHeaders } from './preview/host-headers.ts';
import { listenFrom } from './preview/listen-from.ts';
import { siteServer } from './preview/site-server.ts';

argumentsOf({ usage: 'npm run preview' });

const port = 4321;

await recoverOutput(outputAt(outputFolder));
if (!existsSync(outputFolder)) {
	console.error(`There is no ${outputFolderForMessages} yet. Run \`npm run build\` first.`);
	process.exit(1);
}
// Hosts also send the content security policy as a header, so the preview does too.
const headersFile = join(outputFolder, '_headers');
// Read at each request, because a build may have changed the hashes of the pages’ styles.
const headersOf = (path: string) =>
	hostHeaders(existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '')(path);

try {
	const actualPort = await listenFrom(
		siteServer([{ path: '/', folder: outputFolder, headersOf }]),
		port,
	);
	const note = actualPort === port ? '' : `Port ${port} is in use. `;
	console.log(
		`${note}http://localhost:${actualPort}/ serves ${outputFolderForMessages}. Press Ctrl+C to stop.`,
	);
} catch (error) {
	console.error(
		`Cannot serve the site on port ${port} or any of the next ones: ${(error as Error).message}. Stop a program that uses these ports, or serve ${outputFolderForMessages} with any other static file server.`,
	);
	process.exit(1);
}

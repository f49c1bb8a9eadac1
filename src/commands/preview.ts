/* Shows what the last build made, as a host would: `npm run preview`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputAt, putRight } from '../integration/safe-output.ts';
import { argumentsOf } from './arguments.ts';
import { outputFolder, shownOutput } from './output-folder.ts';
import { hostHeaders } from './preview/host-headers.ts';
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

siteServer([{ path: '/', folder: outputFolder, headersOf }])
	.once('error', ({ message }) => {
		console.error(`The site cannot be shown: ${message}.`);
		process.exit(1);
	})
	.listen(port, '127.0.0.1', () => {
		console.log(`http://localhost:${port}/ shows ${shownOutput}. Stop it by Ctrl+C.`);
	});

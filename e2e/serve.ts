/* Serves the built sites to the tests on any free port. */
import { fileURLToPath } from 'node:url';
import { siteServer } from '../src/commands/preview/site-server.ts';
import { sites } from './sites.ts';

const mounts = [sites.fixture, sites.rightToLeft, sites.real].map(({ path, folder }) => ({
	path,
	folder: fileURLToPath(new URL(`../${folder}`, import.meta.url)),
}));
const server = siteServer(mounts).listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (typeof address === 'object') console.log(`Serving on port ${address?.port}`);
});

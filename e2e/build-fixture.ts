/* Builds the site of the stories in e2e/content/, with the phrases of the real site. */
import { rmSync } from 'node:fs';
import { run } from '../src/commands/run.ts';
import { copyFixture } from '../src/model/reading/testing/fixture.ts';
import { sites } from './sites.ts';

const { content, folder, url } = sites.fixture;
rmSync(content, { recursive: true, force: true });
copyFixture(content);
const { passed } = await run('node', ['src/commands/build.ts'], {
	output: 'show',
	env: { CONTENT: content, OUT_DIR: folder, SITE_URL: url },
});
process.exitCode = passed ? 0 : 1;

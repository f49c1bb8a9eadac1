/* Reports packages with known vulnerabilities: `npm run audit`. */
import { argumentsOf } from './arguments.ts';
import { auditResult } from './audit/audit-result.ts';
import { run } from './run.ts';

argumentsOf({ usage: 'npm run audit' });

const { output } = await run('npm', ['audit', '--json', '--audit=true'], { output: 'keep' });
const { text, isSafe } = auditResult(output);
console.log(text);
process.exitCode = isSafe ? 0 : 1;

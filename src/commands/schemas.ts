/*
 * Writes the JSON Schemas that let a text editor such as VS Code complete and explain the fields of content
 * files: `npm run schemas`. Run it after a change to the model’s schemas.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf } from './arguments.ts';
import { root } from './run.ts';
import { jsonSchemas } from './schemas/json-schemas.ts';

argumentsOf({ usage: 'npm run schemas' });

const folder = join(root, '.config', 'schemas');
const schemas = jsonSchemas();

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(schemas)) writeFileSync(join(folder, name), text);
console.log(`${Object.keys(schemas).length} schemas written to .config/schemas/.`);

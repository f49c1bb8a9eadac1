import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkStory } from '../checking/story-problems.ts';
import { readStoryFolder } from './story-folder.ts';

const text = `---
original: true
title: A spokesman
summary: A spokesman makes his organisation known.
published: 2024-03-01
sources:
  march: { publisher: The Post, title: A, kind: press, language: en, published: 2024-03-01, url: "https://post.example/a" }
  april: { publisher: The Post, title: B, kind: press, language: en, published: 2024-04-01, url: "https://post.example/b" }
stakeholders:
  port: { name: { en: Port }, type: organisation, role: { en: a body } }
  spokesman:
    name: { en: A man }
    type: person
    of: port
    role: { en: spokesman }
    positions:
      - { when: 2024-04-01, what: { en: Says the same. }, sources: [april] }
      - { when: 2024-03-01, what: { en: Says so. }, sources: [march] }
---

It is so, says <Stakeholder id="spokesman" /> [@march].
`;

test('an organisation is known from its spokesman’s first position, whatever the order of positions', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-known-'));
	t.after(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'en.mdx'), text);
	const { story, problems } = checkStory(readStoryFolder(folder, 'spokesman'));
	assert.deepEqual(problems, []);
	assert.deepEqual(
		story?.stakeholders.map(({ id, known }) => [id, known]),
		[
			['port', '2024-03-01'],
			['spokesman', '2024-03-01'],
		],
	);
});

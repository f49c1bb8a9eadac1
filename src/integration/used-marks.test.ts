import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withUsedMarks } from './used-marks.ts';

test('a page keeps the marks that it uses, and the one that a script uses', () => {
	const page = (symbols: string) =>
		`<svg class="sprite">${symbols}</svg><use href="#_mark-claim-unknown"/>`;
	const [unknown, planned, link] = ['claim-unknown', 'event-planned', 'link'].map(
		(id) => `<symbol id="_mark-${id}"><path d="M0 0"/></symbol>`,
	);
	assert.equal(withUsedMarks(page(`${unknown}${planned}${link}`)), page(`${unknown}${link}`));
});

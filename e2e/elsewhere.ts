/* Loaded before a build (`--import`): another machine, more than a year later, with no network. */
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import os from 'node:os';

const later = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
	constructor(...given: []) {
		super(...(given.length === 0 ? ([RealDate.now() + later] as unknown as []) : given));
	}
	static override now(): number {
		return RealDate.now() + later;
	}
} as DateConstructor;

Socket.prototype.connect = function () {
	throw new Error('The build asked for the network.');
};

os.hostname = () => 'elsewhere';
syncBuiltinESMExports();

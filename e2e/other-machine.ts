/*
 * Loaded into a build with `--import`: simulates another machine, with another host name, a clock that is over
 * a year ahead, and no network.
 */
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import os from 'node:os';

const clockOffset = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
	constructor(...args: []) {
		super(...(args.length === 0 ? ([RealDate.now() + clockOffset] as unknown as []) : args));
	}
	static override now(): number {
		return RealDate.now() + clockOffset;
	}
} as DateConstructor;

Socket.prototype.connect = function () {
	throw new Error('The build tried to use the network.');
};

os.hostname = () => 'other-machine';
syncBuiltinESMExports();

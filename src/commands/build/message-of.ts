import { relative } from 'node:path';
import { whyNot } from '../writing/why-not.ts';
import { CompileError } from './compiled-program.ts';

/** What stopped a command, in a sentence where it is known what it was. */
export function messageOf(error: unknown): string {
	if (error instanceof CompileError) return `The program does not compile:\n${error.message}`;
	if (!(error instanceof Error)) return String(error);
	if ('syscall' in error) {
		const path = 'path' in error && typeof error.path === 'string' ? relative('', error.path) : '';
		return `${path || 'A file'} cannot be read or written: ${whyNot(error)}.`;
	}
	const hint = 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
	const isSentence = error.name === 'DrawingError' || error.name === 'AstroError';
	return isSentence ? `${error.message}${hint}` : (error.stack ?? error.message);
}

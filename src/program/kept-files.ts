import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../integration/json-file.ts';
import { filesIn, shortHash, stampOf } from '../integration/stamps.ts';

/** A file as it was left in the cache. */
export interface KeptFile {
	stamp: string | undefined;
	hash: string;
	/** In bytes. */
	size: number;
}

/** The finished files of a site, kept in a folder from one build to the next. */
export class KeptFiles {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Writes a file, by its path in the finished site. */
	put(file: string, content: string | Uint8Array): KeptFile {
		const path = join(this.#folder, file);
		// A new file each time: the last build has the old one, by a link.
		writeWhole(path, content);
		return { stamp: stampOf(path), hash: shortHash(content), size: Buffer.byteLength(content) };
	}

	/** Writes a file, unless it is there already with the same content. */
	putOnce(file: string, content: string, before: KeptFile | undefined): KeptFile {
		const known = before?.hash === shortHash(content) ? this.intact(file, before) : undefined;
		return known ?? this.put(file, content);
	}

	/**
	 * What a file is now, if nobody has changed it since it was put there; else undefined. A copy of the cache
	 * has other times and the same bytes.
	 */
	intact(file: string, before: KeptFile): KeptFile | undefined {
		const path = join(this.#folder, file);
		const now = stampOf(path);
		if (now === undefined) return undefined;
		if (now === before.stamp) return before;
		return shortHash(readFileSync(path)) === before.hash ? { ...before, stamp: now } : undefined;
	}

	/** Hard-links a file into a folder, in the place of any other, or copies it if the disk has no hard links. */
	linkInto(folder: string, file: string): void {
		const [from, to] = [join(this.#folder, file), join(folder, file)];
		mkdirSync(dirname(to), { recursive: true });
		rmSync(to, { force: true });
		try {
			linkSync(from, to);
		} catch {
			copyFileSync(from, to);
		}
	}

	/** Whether a folder has exactly these files, by links, besides some `others`. */
	areLinkedIn(folder: string, files: readonly string[], others: readonly string[]): boolean {
		if (!existsSync(folder)) return false;
		const isOther = new Set(others);
		const linked = filesIn(folder).filter((file) => !isOther.has(file));
		return (
			linked.length === files.length &&
			files.every((file) => {
				const here = statSync(join(folder, file), { throwIfNoEntry: false });
				return here !== undefined && here.ino === statSync(join(this.#folder, file)).ino;
			})
		);
	}

	/** Removes all files but these. */
	removeOthers(files: ReadonlySet<string>): void {
		for (const file of filesIn(this.#folder)) {
			if (!files.has(file)) rmSync(join(this.#folder, file), { force: true });
		}
	}
}

const reasons: Record<string, string> = {
	EACCES: 'you have no permission to write there',
	EEXIST: 'a file has that name',
	EISDIR: 'a folder has that name',
	ENOENT: 'nothing can be created there',
	ENOSPC: 'the disk is full',
	ENOTDIR: 'a file is where a folder should be',
	EPERM: 'you have no permission to write there',
	EROFS: 'the disk is read-only',
};

/** The reason why a file could not be written. Rethrows an error that does not come from the system. */
export function whyNot(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === undefined) throw error;
	return reasons[code] ?? message;
}

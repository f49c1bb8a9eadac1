const reasons: Record<string, string> = {
	EACCES: 'you may not write there',
	EEXIST: 'a file has that name',
	EISDIR: 'a folder has that name',
	ENOENT: 'the system makes nothing there',
	ENOSPC: 'the disk is full',
	ENOTDIR: 'a file stands where a folder would have to be',
	EPERM: 'you may not write there',
	EROFS: 'nothing can be written on that disk',
};

/** Why something could not be written, in words; an error that is none of the system’s is thrown on. */
export function whyNot(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === undefined) throw error;
	return reasons[code] ?? message;
}

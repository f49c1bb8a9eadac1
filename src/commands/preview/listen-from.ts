import { once } from 'node:events';
import type { Server } from 'node:http';

/** So many ports are tried. */
const most = 20;

/** Has a server listen on a port of this machine, or on the next one that is free; returns which. */
export async function listenFrom(server: Server, first: number): Promise<number> {
	for (let port = first; ; port += 1) {
		try {
			await once(server.listen(port, '127.0.0.1'), 'listening');
			return port;
		} catch (error) {
			const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!isTaken || port === first + most - 1) throw error;
		}
	}
}

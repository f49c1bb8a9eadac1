import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The number of ports to try. */
const maxAttempts = 20;

/** Starts a server on a port, or on the next free one, and returns the port. */
export async function listenFrom(
	server: Server,
	first: number,
	host = '127.0.0.1',
): Promise<number> {
	for (let port = first; ; port += 1) {
		try {
			await once(server.listen(port, host), 'listening');
			return (server.address() as AddressInfo).port;
		} catch (error) {
			const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!isTaken || port === first + maxAttempts - 1) throw error;
		}
	}
}

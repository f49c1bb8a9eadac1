/** The origin of the test server, which prints its port when it starts; Playwright passes the port on. */
export const origin = `http://127.0.0.1:${process.env['SERVER_PORT'] ?? ''}`;

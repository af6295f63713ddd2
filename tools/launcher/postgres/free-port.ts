import { createServer } from 'node:net';

/** The wanted port when it is free on this machine, otherwise one that the system picks; undefined when only the wanted one would do. */
export async function freePort(wanted: number | undefined, mustBeWanted = false): Promise<number | undefined> {
  if (wanted !== undefined && (await opened(wanted)) !== undefined) return wanted;
  return mustBeWanted ? undefined : opened(0);
}

function opened(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}

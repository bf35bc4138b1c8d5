import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { builtFolder } from './freshness.ts';

/** Files under `assets/` carry a hash of their content in the name, so they may be kept for ever. */
const HASHED = /^\/assets\//;

/** Serve the build: the precompressed form where the browser takes it, the page itself never from a cache.
 *
 * @param port Number between 0 and 65 535; 0 lets the system choose.
 * @param tries How many ports to try, one after another, while they are taken.
 * @returns The running server and the port that it got.
 * @throws {Error} With code EADDRINUSE if all of them are taken, EACCES if the port is not allowed.
 */
export async function startGameServer(
  port: number,
  tries: number,
  host = '127.0.0.1',
): Promise<{ server: Server; port: number }> {
  for (let offset = 0; ; offset += 1) {
    try {
      const server = await listen(port + offset, host);
      const address = server.address();
      return { server, port: typeof address === 'object' && address ? address.port : port + offset };
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || offset + 1 >= tries) throw error;
    }
  }
}

function listen(port: number, host: string): Promise<Server> {
  const files = sirv(builtFolder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader(
        'Cache-Control',
        HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('Not found');
      });
    });
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

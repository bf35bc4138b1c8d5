import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** Files under `assets/` carry a hash of their content in the name, so they may be kept for ever. */
const HASHED = /^\/assets\//;

/** What to serve, and where. */
export interface ServerOptions {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Number between 0 and 65 535; 0 lets the system choose. */
  readonly port: number;
  /** How many ports to try, one after another, while they are taken. */
  readonly tries: number;
  /** Address to listen on. 127.0.0.1 if left out. */
  readonly host?: string;
}

/** Serve a build: the precompressed form where the browser takes it, the page itself never from a cache.
 *
 * @returns The running server and the port that it got.
 * @throws {Error} With code EADDRINUSE if all of the ports are taken, EACCES if a port is not allowed.
 */
export async function startGameServer(options: ServerOptions): Promise<{ server: Server; port: number }> {
  const { folder, tries, host = '127.0.0.1' } = options;
  for (let offset = 0; ; offset += 1) {
    const port = options.port + offset;
    try {
      const server = await listen(folder, port, host);
      const address = server.address();
      return { server, port: typeof address === 'object' && address ? address.port : port };
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || offset + 1 >= tries) throw error;
    }
  }
}

function listen(folder: string, port: number, host: string): Promise<Server> {
  const files = sirv(folder, {
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

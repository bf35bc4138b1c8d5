import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startGameServer } from '../../../tools/build/game-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
writeFileSync(join(folder, 'index.html'), '<title>Fields</title>');
writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('<title>Fields</title>'));

const servers = [await startGameServer({ folder, port: 0, tries: 1 })];
const { port } = servers[0]!;

afterAll(() => {
  for (const { server } of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  it('hands out the packed form to a browser that takes it, and never lets the page be kept', async () => {
    const { status, headers } = await get('/', { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding'], headers['cache-control']]).toEqual([200, 'br', 'no-cache']);
  });

  it('hands out the plain form to others', async () => {
    expect((await get('/')).body).toBe('<title>Fields</title>');
  });

  it('says 404 for what is not there, and never leaves its folder', async () => {
    expect((await get('/absent.js')).status).toBe(404);
    expect((await get('/../../package.json')).status).toBe(404);
  });

  it('takes the next port when one is taken, and says so when it may not', async () => {
    servers.push(await startGameServer({ folder, port, tries: 5 }));
    expect(servers[1]!.port).toBeGreaterThan(port);
    await expect(startGameServer({ folder, port, tries: 1 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asking.on('error', reject);
    asking.end();
  });
}

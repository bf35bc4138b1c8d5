import { parseArgs } from 'node:util';
import { buildIfStale, builtFolder } from './build/freshness.ts';
import { startGameServer } from './build/game-server.ts';

const USAGE = `Usage: npm start [-- --port <number>] [-- --host <address>] [-- --strict]

Builds the game if something changed since the last build, then serves it.
  --port    Port to serve on. 4173 unless told; the next free one if it is taken.
  --host    Address to listen on. 127.0.0.1 unless told; 0.0.0.0 opens it to the network.
  --strict  Stop with an error if the port is taken.
`;

const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;

/** Build where needed, serve, print the address, and stay until stopped. Exit code 1 with a mend on failure. */
async function serve(): Promise<void> {
  const options = readOptions();
  await buildIfStale((line) => console.log(line)).catch((error: Error) =>
    stop(`The build failed.\n${error.message}\nMend what it names and run npm start again.`),
  );
  const tries = options.strict ? 1 : PORTS_TO_TRY;
  const { port } = await startGameServer({
    folder: builtFolder,
    tries,
    port: options.port,
    host: options.host,
  }).catch((error: NodeJS.ErrnoException) => stop(explain(error, options.port, tries)));
  if (port !== options.port && options.port !== 0)
    console.log(`Port ${options.port} is taken; using ${port}.`);
  const name = options.host === '127.0.0.1' || options.host === '0.0.0.0' ? 'localhost' : options.host;
  console.log(`Fields & Furnaces is served at http://${name}:${port}/  (stop with Ctrl+C)`);
}

function readOptions(): { port: number; host: string; strict: boolean } {
  const { port, host, strict, help } = parseOrStop();
  if (help) {
    console.log(USAGE);
    process.exit(0);
  }
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    stop(`--port ${port}: write a whole number from 0 to 65535.`, 2);
  }
  return { port: number, host, strict };
}

function parseOrStop(): { port: string; host: string; strict: boolean; help: boolean } {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        host: { type: 'string', default: '127.0.0.1' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${USAGE}`, 2);
  }
}

function explain(error: NodeJS.ErrnoException, port: number, tries: number): string {
  if (error.code === 'EADDRINUSE') {
    const range = tries > 1 ? `Ports ${port} to ${port + tries - 1} are` : `Port ${port} is`;
    return `${range} taken. Choose another: npm start -- --port 8080`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed here. Choose one above 1023: npm start -- --port 8080`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return 'This machine has no such address. Leave --host out, or name one of its own addresses.';
  }
  return `The server could not start: ${error.message}`;
}

function stop(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}

await serve();

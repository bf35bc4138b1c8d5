import { buildIfStale } from './build/freshness.ts';
import { type SizeRow, visitSizes } from './sizes/visit-sizes.ts';
import { measureParts, type PartSizes } from './source/size-limits.ts';

/** Print the transfer sizes of a first visit and the size table of the code; exit code 1 if a budget is broken. */
async function printSizes(): Promise<void> {
  await buildIfStale((line) => console.error(line)).catch((error: Error) => {
    console.error(`The build failed, so there is nothing to measure.\n${error.message}`);
    process.exit(1);
  });
  const rows = visitSizes();
  console.log('Transfer sizes, brotli as served, without headers:');
  for (const row of rows) console.log(`  ${transferLine(row)}`);
  console.log('\nSize of the code, median / 90th percentile / largest:');
  console.log(
    `  ${'part'.padEnd(16)}${'files'.padStart(6)}${'lines'.padStart(8)}  lines a file      lines a function`,
  );
  for (const part of measureParts().filter(({ files }) => files.length > 0))
    console.log(`  ${codeLine(part)}`);
  const broken = rows.filter(({ bytes, budget }) => budget !== undefined && bytes > budget);
  for (const { what, bytes, budget } of broken) {
    console.error(`Over budget: ${what} sends ${kilobytes(bytes)}, allowed are ${kilobytes(budget ?? 0)}.`);
  }
  if (broken.length > 0) process.exitCode = 1;
}

function transferLine({ what, bytes, budget }: SizeRow): string {
  const limit = budget === undefined ? '' : `  of ${kilobytes(budget)}`;
  return `${what.padEnd(46)}${kilobytes(bytes).padStart(10)}${limit}`;
}

function codeLine({ part, files, fileSpread, functionSpread }: PartSizes): string {
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  const spreads = [fileSpread, functionSpread].map(
    (one) => `${one.median} / ${one.ninetieth} / ${one.largest}`,
  );
  return `${part.padEnd(16)}${String(files.length).padStart(6)}${String(lines).padStart(8)}  ${spreads[0]?.padEnd(18)}${spreads[1]}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

await printSizes();

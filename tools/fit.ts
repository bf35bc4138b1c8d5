import { parseFlags, runTool, UsageError, wholeNumber } from './command-line.ts';
import { fitTable } from './fit/fit-table.ts';
import { FIT_CASES, isFitted, runFit } from './fit/run-fit.ts';
import { writeDocs } from './fit/write-docs.ts';

await runTool((argv) => {
  const flags = parseFlags(argv, {
    key: 'value',
    set: 'values',
    case: 'value',
    json: 'switch',
    write: 'switch',
  });
  if (flags.has('write')) return writeDocs() ? 0 : 1;
  const key = wholeNumber('key', flags.value('key') ?? '1', 0, 2 ** 32 - 1);
  const changes = flags.of('set').map((text) => {
    const at = text.indexOf('=');
    if (at <= 0) throw new UsageError(`--set ${text}: write <parameter>=<value>.`);
    return { parameter: text.slice(0, at), value: text.slice(at + 1) };
  });
  const cases = FIT_CASES.filter(
    ({ level }) => flags.value('case') === undefined || level === flags.value('case'),
  );
  if (cases.length === 0)
    throw new UsageError(`--case: name one of ${FIT_CASES.map(({ level }) => level).join(', ')}.`);
  const fits = cases.map((fit) => runFit(fit, key, { changes }));
  process.stdout.write(
    flags.has('json') ? `${JSON.stringify(fits, null, 2)}\n` : fits.map(fitTable).join('\n'),
  );
  return fits.every(isFitted) ? 0 : 1;
});

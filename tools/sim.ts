import { runTool } from './command-line.ts';
import { simulate } from './simulate.ts';

await runTool((argv) => {
  process.stdout.write(simulate(argv));
  return 0;
});

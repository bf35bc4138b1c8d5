import { runTool } from './command-line.ts';
import { search } from './search/run-search.ts';

await runTool((argv) => {
  process.stdout.write(search(argv));
  return 0;
});

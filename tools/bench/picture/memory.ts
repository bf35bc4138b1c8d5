/** Memory of the page while sixty turns are played with the picture. */
import { openPage, startBrowser } from './visit.ts';

const TURNS = 60;
/** By then every look and page has been fetched once. */
const WARM_TURNS = 15;

/** Memory in use after a few turns and after sixty. Unit: bytes. */
export interface Memory {
  readonly turns: number;
  readonly first: number;
  readonly last: number;
}

/** Play on and measure what JavaScript holds once the collector has been. */
export async function memoryOf(executablePath: string, address: string): Promise<Memory> {
  const server = await startBrowser(executablePath);
  try {
    const page = await openPage(server, address);
    const session = await page.context().newCDPSession(page);
    const used = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await page.evaluate(`window.bench.turns(${WARM_TURNS})`);
    const first = await used();
    await page.evaluate(`window.bench.turns(${TURNS - WARM_TURNS})`);
    return { turns: TURNS, first, last: await used() };
  } finally {
    await server.close();
  }
}

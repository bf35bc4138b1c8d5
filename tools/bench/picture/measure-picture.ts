/** Measures the picture: its subjects take turns in rounds, each time in a browser of its own. */
import { createServer } from 'vite';
import { projectRoot } from '../../build/project-root.ts';
import { memoryOf } from './memory.ts';
import { type PictureReport, pictureReport } from './picture-report.ts';
import { SUBJECTS, type Visit, visit } from './visit.ts';

/**
 * Run the bench of the picture.
 *
 * @param browser Path of a Chromium.
 * @param say Told of each round.
 */
export async function measurePicture(
  browser: string,
  rounds: number,
  say: (line: string) => void,
): Promise<PictureReport> {
  const server = await createServer({
    root: projectRoot,
    server: { port: 0, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  const { port } = server.httpServer!.address() as { port: number };
  const addressOf = (query: Record<string, string | number>): string => {
    const words = Object.entries(query).map(([key, value]) => `${key}=${value}`);
    return `http://localhost:${port}/tools/bench/picture/page.html?${words.join('&')}`;
  };
  try {
    const visits: Visit[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`The picture, round ${round} of ${rounds} …`);
      for (const subject of SUBJECTS) {
        const own = visits.findLast((one) => one.subject === 'picture');
        // The plain scene has as many sprites as the picture showed at most, and is drawn by the same renderer.
        const renderer = subject === 'plain' && own?.renderer === 'Canvas' ? 'canvas' : 'best';
        const sprites = own?.sprites ?? 0;
        visits.push(await visit(browser, subject, addressOf({ contestant: subject, renderer, sprites })));
      }
    }
    say('The picture, sixty turns …');
    const memory = await memoryOf(browser, addressOf({ contestant: 'picture', renderer: 'best' }));
    return pictureReport(visits, memory, rounds);
  } finally {
    await server.close();
  }
}

/** Opens a page of the bench in a browser of its own, without a graphics processor, and measures it. */
import { type BrowserServer, chromium, type Page } from '@playwright/test';
import { usedBy } from './processes.ts';

/** What is measured: the picture, a plain scene, the same with Phaser's own settings, and a page with nothing. */
export const SUBJECTS = ['picture', 'plain', 'defaults', 'empty'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What one visit came to. */
export interface Visit {
  readonly subject: Subject;
  readonly renderer: string;
  /** Number of the quality step at the end, 0 the best; -1 where there is none. */
  readonly quality: number;
  readonly sprites: number;
  /** Time of the processor a frame. Unit: ms. */
  readonly perFrame: number;
  readonly framesPerSecond: number;
  /** Share of a core that the page uses while nothing changes; null where it always moves. */
  readonly idle: number | null;
}

/** What the page tells of itself. */
interface Told {
  readonly frames: number;
  readonly renderer: string;
  readonly sprites: number;
  readonly quality: number;
}

const SIZE = { width: 1366, height: 768 };
const SETTLE = 2500;
const IDLE = 10_000;
const WARM = 400;
/** A little less than a season, so that days, nights and work are all in it. */
const WATCH = 8400;
const READY = 60_000;

/** A browser as on a machine without a graphics processor. */
export const startBrowser = (executablePath: string): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

const told = (page: Page): Promise<Told> => page.evaluate('({ ...window.bench })');
const wait = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

/** Open a page and wait until it shows its subject. */
export async function openPage(server: BrowserServer, address: string): Promise<Page> {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: SIZE });
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(address);
  await page.waitForFunction('window.bench?.ready', null, { timeout: READY });
  await wait(SETTLE);
  return page;
}

/** Share of a core over a while. */
async function idleOf(id: number): Promise<number> {
  const [used, began] = [usedBy(id), performance.now()];
  await wait(IDLE);
  return (usedBy(id) - used) / (performance.now() - began);
}

/** Measure one subject in a browser of its own. */
export async function visit(executablePath: string, subject: Subject, address: string): Promise<Visit> {
  const server = await startBrowser(executablePath);
  try {
    const page = await openPage(server, address);
    const id = server.process().pid!;
    const idle = subject === 'picture' ? await idleOf(id) : null;
    if (subject === 'picture') await page.evaluate('void window.bench.play()');
    await wait(WARM);
    const first = await told(page);
    const [used, began] = [usedBy(id), performance.now()];
    let sprites = first.sprites;
    while (performance.now() - began < WATCH) {
      await wait(WATCH / 8);
      sprites = Math.max(sprites, (await told(page)).sprites);
    }
    const last = await told(page);
    const frames = last.frames - first.frames;
    const perFrame = (usedBy(id) - used) / frames;
    const framesPerSecond = (1000 * frames) / (performance.now() - began);
    const { renderer, quality } = last;
    return { subject, renderer, quality, sprites, perFrame, framesPerSecond, idle };
  } finally {
    await server.close();
  }
}

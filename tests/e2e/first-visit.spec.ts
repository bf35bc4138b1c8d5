import { availableParallelism, loadavg } from 'node:os';
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { messages as en } from '../../src/i18n/en/index.ts';
import { messages as zh } from '../../src/i18n/zh/index.ts';
import { artByLook } from '../../tools/sizes/art-files.ts';
import { BuiltFiles } from '../../tools/sizes/built-files.ts';
import { starting } from './visit.ts';

/** Bytes on the wire, headers included; a kilobyte is 1000 bytes. */
const FIRST_ORDER_BYTES = 200_000;
const FIRST_VISIT_BYTES = 900_000;
const LATER_SEASON_BYTES = 250_000;

/** Milliseconds from the request of the page to a control that takes the first order, the processor slowed four times. */
const FIRST_ORDER_MS = 3_000;
const SLOWDOWN = 4;
const TRIES = 3;

const FIRST_LOOK = 'spring';

const languages = [
  { language: 'en', locale: 'en-GB', t: en },
  { language: 'zh', locale: 'zh-CN', t: zh },
] as const;

for (const { language, locale, t } of languages) {
  test(`a first visit in ${language} stays within its bytes, asks no other host and logs no error`, async ({
    browser,
  }) => {
    const visit = await openVisit(browser, locale);
    const { page, wire, faults } = visit;
    await page.goto('./');
    await walkToTheDesk(page, t);
    // Faces and the picture are fetched after the desk and swap in; on a busy machine they are there before the order.
    const beforeOrder = wire.sum((file) => !/\.(woff2|webp)$|\/(picture|wheat-plain)-[^/]*\.js$/.test(file));
    await giveFirstOrder(page, t);
    await page.getByRole('button', { name: t.desk.end.button }).click();
    await expect(page.getByRole('button', { name: starting(t.turnReport.next('')) })).toBeVisible({
      timeout: 60_000,
    });
    const later = laterSeasons();
    const own = wire.sum((file) => ![...later.values()].some((files) => files.has(file)));
    console.log(
      `${language}: ${beforeOrder} bytes before the first order, ${own} to the end of the first turn`,
    );
    expect(beforeOrder).toBeLessThanOrEqual(FIRST_ORDER_BYTES);
    expect(own).toBeLessThanOrEqual(FIRST_VISIT_BYTES);
    for (const files of later.values()) {
      expect(wire.sum((file) => files.has(file))).toBeLessThanOrEqual(LATER_SEASON_BYTES);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
}

test('on a processor four times slower, the first order is possible within three seconds', async ({
  browser,
}) => {
  // Where other programs want the processor, the clock measures them; the page's own share of it does not.
  const isBusy = loadavg()[0]! > 2 * availableParallelism();
  const measure = isBusy ? processorTimeToFirstOrder : timeToFirstOrder;
  const tries: number[] = [];
  while (tries.length < TRIES && Math.min(...tries) > FIRST_ORDER_MS) tries.push(await measure(browser));
  console.log(
    `first order possible after ${tries.join(', ')} ms${isBusy ? ' of processor time, machine busy' : ''}`,
  );
  expect(Math.min(...tries)).toBeLessThanOrEqual(FIRST_ORDER_MS);
});

/** Milliseconds from the request of the page to the control, on a fresh visit with the processor slowed. */
async function timeToFirstOrder(browser: Browser): Promise<number> {
  const { page, client } = await openVisit(browser, 'en-GB');
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto('./', { waitUntil: 'commit' });
  await walkToTheDesk(page, en);
  const passed = await page.evaluate(() => performance.now());
  await page.context().close();
  return Math.round(passed);
}

/** Milliseconds for which the page's main thread computes up to the control, times the slowdown. */
async function processorTimeToFirstOrder(browser: Browser): Promise<number> {
  const { page, client } = await openVisit(browser, 'en-GB');
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('./', { waitUntil: 'commit' });
  await walkToTheDesk(page, en);
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.POSITIVE_INFINITY;
  await page.context().close();
  return Math.round(seconds * 1000 * SLOWDOWN);
}

type Messages = typeof en;

/** Title, note, desk: press what a newcomer presses, as soon as it is there; then wait for a control that takes an order. */
async function walkToTheDesk(page: Page, t: Messages): Promise<void> {
  await page
    .getByRole('button', { name: starting(t.title.start('')) })
    .first()
    .dispatchEvent('click');
  await page.getByRole('button', { name: t.title.note.goOn, exact: true }).dispatchEvent('click');
  await expect(moreHands(page, t)).toBeEnabled();
}

async function giveFirstOrder(page: Page, t: Messages): Promise<void> {
  const number = page
    .getByRole('textbox', { name: t.labour.stepper(t.terms.tasks.fields), exact: true })
    .first();
  const before = Number(await number.inputValue());
  await moreHands(page, t).click();
  await expect(number).toHaveValue(String(before + 1));
}

function moreHands(page: Page, t: Messages) {
  return page.getByRole('button', { name: t.labour.more(t.terms.tasks.fields), exact: true }).first();
}

/** A fresh visitor, with everything that goes over the wire and everything that goes wrong written down. */
async function openVisit(browser: Browser, locale: string) {
  const context = await browser.newContext({ locale, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const wire = await Wire.tap(client);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:/.test(protocol) && hostname !== '127.0.0.1') faults.push(`another host: ${request.url()}`);
  });
  return { page, client, wire, faults };
}

/** Counts bytes as they arrive, compressed and with headers, by file of the build. */
class Wire {
  private readonly files = new Map<string, string>();
  private readonly bytes = new Map<string, number>();

  static async tap(client: CDPSession): Promise<Wire> {
    const wire = new Wire();
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (/^https?:/.test(request.url)) wire.files.set(requestId, new URL(request.url).pathname.slice(1));
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (wire.files.has(requestId)) wire.bytes.set(requestId, encodedDataLength);
    });
    await client.send('Network.enable');
    return wire;
  }

  /** Bytes of all files that count. The page itself is the empty name. */
  sum(counts: (file: string) => boolean): number {
    return [...this.bytes].reduce(
      (sum, [id, bytes]) => sum + (counts(this.files.get(id) ?? '') ? bytes : 0),
      0,
    );
  }
}

/** Files of each look that the first look does not need. */
function laterSeasons(): Map<string, Set<string>> {
  const looks = artByLook(new BuiltFiles(), 'wheat-plain');
  const first = looks.get(FIRST_LOOK) ?? new Set<string>();
  const later = [...looks].filter(([look]) => look !== FIRST_LOOK);
  return new Map(
    later.map(([look, files]) => [look, new Set([...files].filter((file) => !first.has(file)))]),
  );
}

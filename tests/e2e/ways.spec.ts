/** Ways about the desk: back out of a letter, to the entry of a source, and things that keep their place. */
import { expect, type Page, test } from '@playwright/test';
import { onScreen, starting, type Visit, type Visitor, visit } from './visit.ts';

const TURNS = 6;
const FULL: Visitor = { language: 'en', screen: 'full', picture: false };

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

async function begin({ page, t }: Visit): Promise<void> {
  await button(page, starting(t.title.start(''))).click();
  await button(page, t.title.note.goOn).click();
  await onScreen(page, 'desk');
}

/** Set everything by need and play on to the next desk. */
async function playOn({ page, t }: Visit): Promise<void> {
  const { button: long, short } = t.desk.end;
  await button(page, t.labour.setByNeed).click();
  await button(page, new RegExp(`${starting(long).source}|${starting(short).source}`)).click();
  await onScreen(page, 'turn-report');
  await button(page, starting(t.turnReport.next(''))).click();
  await onScreen(page, 'desk');
}

test('Esc in a letter goes back to the desk, and leaves the letter unanswered', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, FULL);
  const { page, t } = game;
  await begin(game);
  await playOn(game);
  await page.locator('.slip--petition').click();
  await onScreen(page, 'letter');
  await page.keyboard.press('Escape');
  await onScreen(page, 'desk');
  const name = await page.locator('.slip--petition').getAttribute('aria-label');
  expect(name).toContain(t.letters.readMark);
  await page.context().close();
});

test('the key of a source opens the list at its entry', async ({ browser, baseURL }) => {
  const game = await visit(browser, baseURL!, FULL);
  const { page, t } = game;
  await begin(game);
  await playOn(game);
  await page.locator('.slip--newspaper').click();
  await onScreen(page, 'letter');
  await button(page, t.letters.source(1)).click();
  await onScreen(page, 'sources');
  const entry = page.locator('.work--opened');
  await expect(entry).toHaveCount(1);
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport({ ratio: 0.9 });
  await page.context().close();
});

test('what stands in the margin of a newspaper comes after the name of the paper', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, FULL);
  const { page, t } = game;
  await begin(game);
  await playOn(game);
  await page.locator('.slip--newspaper').click();
  await onScreen(page, 'letter');
  const margin = page.getByRole('complementary', { name: t.letters.margin });
  const paper = (await page.locator('.letter__sender').boundingBox())!;
  expect((await margin.boundingBox())!.y).toBeGreaterThan(paper.y);
  await page.context().close();
});

for (const picture of [true, false]) {
  for (const screen of ['full', 'frame'] as const) {
    const shown = `picture ${picture ? 'on' : 'off'}`;
    test(`the edge of the desk keeps its place through the level: ${screen}, ${shown}`, async ({
      browser,
      baseURL,
    }) => {
      const game = await visit(browser, baseURL!, { language: 'en', screen, picture });
      const { page, t } = game;
      await begin(game);
      const edges: number[] = [];
      const read = async () => edges.push(Math.round((await page.locator('.desk').boundingBox())!.y));
      for (let turn = 1; turn < TURNS; turn += 1) {
        await read();
        await button(page, t.labour.setByNeed).click();
        await read();
        await playOn(game);
      }
      await read();
      expect([...new Set(edges)]).toHaveLength(1);
      await page.context().close();
    });
  }
}

test('on a phone the row of brigades says that it goes on, and brings the chosen one into view', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, { language: 'en', screen: 'phone', picture: false });
  const { page } = game;
  await begin(game);
  const row = page.getByRole('tablist').first();
  await expect(row).toHaveAttribute('data-after');
  await expect(row).not.toHaveAttribute('data-before');
  await row.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowLeft');
  const last = row.getByRole('tab').last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(row).toHaveAttribute('data-before');
  await expect(row).not.toHaveAttribute('data-after');
  await page.context().close();
});

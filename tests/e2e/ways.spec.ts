/** Ways about the desk: back out of a letter, to the entry of a source, and things that keep their place. */
import { expect } from '@playwright/test';
import { begin, button, openLetter, playOn, setByNeed } from './steps.ts';
import { onScreen, starting, test, type Visitor } from './visit.ts';

const TURNS = 6;
const FULL: Visitor = { language: 'en', screen: 'full', picture: false };

test('Esc in a letter goes back to the desk, and leaves the letter unanswered', async ({ come }) => {
  const game = await come(FULL);
  const { page, t } = game;
  await begin(game);
  await playOn(game);
  await openLetter(game, 'petition');
  await page.keyboard.press('Escape');
  await onScreen(page, 'desk');
  const name = await page.locator('.slip--petition').getAttribute('aria-label');
  expect(name).toContain(t.letters.readMark);
});

test('the key of a source opens the list at its entry', async ({ come }) => {
  const game = await come(FULL);
  const { page, t } = game;
  await begin(game);
  await playOn(game);
  await openLetter(game, 'newspaper');
  await button(page, t.letters.source(1)).click();
  await onScreen(page, 'sources');
  const entry = page.locator('.work--opened');
  await expect(entry).toHaveCount(1);
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport({ ratio: 0.9 });
});

test('what stands in the margin of a newspaper comes after the name of the paper', async ({ come }) => {
  const game = await come(FULL);
  const { page, t } = game;
  await begin(game);
  await playOn(game);
  await openLetter(game, 'newspaper');
  const margin = page.getByRole('complementary', { name: t.letters.margin });
  const paper = (await page.locator('.letter__sender').boundingBox())!;
  expect((await margin.boundingBox())!.y).toBeGreaterThan(paper.y);
});

for (const picture of [true, false]) {
  for (const screen of ['full', 'frame'] as const) {
    const shown = `picture ${picture ? 'on' : 'off'}`;
    test(`the edge of the desk keeps its place through the level: ${screen}, ${shown}`, async ({ come }) => {
      const game = await come({ language: 'en', screen, picture });
      const { page } = game;
      await begin(game);
      const edges: number[] = [];
      const read = async () => edges.push(Math.round((await page.locator('.desk').boundingBox())!.y));
      for (let turn = 1; turn < TURNS; turn += 1) {
        await read();
        await setByNeed(game);
        await read();
        await playOn(game);
      }
      await read();
      expect([...new Set(edges)]).toHaveLength(1);
    });
  }
}

test('on a phone the row of brigades says that it goes on, and brings the chosen one into view', async ({
  come,
}) => {
  const game = await come({ language: 'en', screen: 'phone', picture: false });
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
});

for (const screen of ['full', 'frame', 'phone'] as const)
  test(`the way into the first level is in view on the first page: ${screen}`, async ({ come }) => {
    for (const language of ['en', 'zh'] as const) {
      const { page, t } = await come({ language, screen, picture: true });
      await onScreen(page, 'title');
      await expect(button(page, starting(t.title.start('')))).toBeInViewport({ ratio: 1 });
    }
  });

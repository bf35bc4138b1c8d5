/**
 * The pictures of the moments, held against those that were looked at last. They lie in `pictures/`, small: what counts is
 * what a viewer sees, not the edge of a leaf. `npx playwright test tests/visual --update-snapshots` takes them anew; look at
 * each before it is kept.
 */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { onScreen, starting, type Visit, visit } from '../e2e/visit.ts';
import { codeOf, MOMENTS, type Moment } from './moments.ts';

const WIDTH = 480;
/** Everything that lies over the picture. */
const OVER = '.world > :not(.world__canvas), .hint-layer';

async function openAt({ page, t }: Visit, moment: Moment): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name }).filter({ visible: true }).first();
  await button(t.title.saves).click();
  await onScreen(page, 'saves');
  await page.getByRole('textbox', { name: starting(t.saves.code) }).fill(codeOf(moment));
  await button(t.saves.openCode).click();
  await onScreen(page, 'desk');
  await expect(button(t.hands.camera.whole)).toBeVisible({ timeout: 30_000 });
}

/** Bring the whole picture to the moment and let everything on it come to its place. */
async function bringTo({ page }: Visit, { at }: Moment): Promise<void> {
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await page.keyboard.press(at === undefined ? 'v' : 'e');
  await page.clock.runFor(at ?? 2000);
}

async function pictureOf({ page }: Visit): Promise<Buffer> {
  for (const over of await page.locator(OVER).all())
    await over.evaluate((element) => element.style.setProperty('visibility', 'hidden', 'important'));
  const shot = await page.locator('.world').screenshot({ animations: 'allow' });
  return sharp(shot).resize({ width: WIDTH }).png({ palette: true }).toBuffer();
}

for (const moment of MOMENTS)
  test(`the picture of ${moment.name}`, async ({ browser, baseURL }) => {
    const who = { language: 'en', screen: 'full', picture: true, speed: 1, hints: false } as const;
    const game = await visit(browser, baseURL!, who, (page) => page.clock.install());
    await openAt(game, moment);
    await bringTo(game, moment);
    expect(await pictureOf(game)).toMatchSnapshot(`${moment.name}.png`, { maxDiffPixelRatio: 0.02 });
    expect(game.faults).toEqual([]);
    await game.page.context().close();
  });

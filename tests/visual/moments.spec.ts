/**
 * The pictures of the moments, held against those that were looked at last. They lie in `pictures/`, small: what counts is
 * what a viewer sees, not the edge of a leaf. `npx playwright test tests/visual --update-snapshots` takes them anew; look at
 * each before it is kept.
 */
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { button, openCode, toSaves } from '../e2e/steps.ts';
import { onScreen, test, type Visit } from '../e2e/visit.ts';
import { codeOf, MOMENTS, type Moment } from './moments.ts';

const WIDTH = 480;
/** Everything that lies over the picture. */
const OVER = '.world > :not(.world__canvas), .hint-layer';

async function openAt(game: Visit, moment: Moment): Promise<void> {
  const { page, t } = game;
  await toSaves(game);
  await openCode(game, codeOf(moment));
  await onScreen(page, 'desk');
  await expect(button(page, t.hands.camera.whole)).toBeVisible({ timeout: 30_000 });
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
  test(`the picture of ${moment.name}`, async ({ come }) => {
    const who = { language: 'en', screen: 'full', picture: true, speed: 1, hints: false } as const;
    const game = await come(who, (page) => page.clock.install());
    await openAt(game, moment);
    await bringTo(game, moment);
    expect(await pictureOf(game)).toMatchSnapshot(`${moment.name}.png`, { maxDiffPixelRatio: 0.02 });
    expect(game.faults).toEqual([]);
  });

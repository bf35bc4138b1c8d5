/** The desk drawn away from under the picture: by a player, and by the season that passes. */
import { expect } from '@playwright/test';
import { begin, goOn } from './steps.ts';
import { onScreen, test, type Visit } from './visit.ts';

const PICTURE = { language: 'en', picture: true } as const;

const height = ({ page }: Visit): Promise<number> =>
  page.locator('.world').evaluate((world) => world.clientHeight);

for (const screen of ['full', 'frame', 'phone'] as const)
  test(`the desk goes and comes back: ${screen}`, async ({ come }) => {
    const game = await come({ ...PICTURE, screen });
    const { page, t } = game;
    await begin(game);
    const { whole, desk } = t.hands.camera;
    await expect(page.getByRole('button', { name: whole })).toBeVisible();
    const before = await height(game);
    await page.getByRole('button', { name: whole }).click();
    await expect(page.locator('.desk')).toBeHidden();
    expect(await height(game)).toBeGreaterThan(before + 100);
    // Nothing is left to scroll to, and the button keeps the focus.
    expect(await page.locator('.app').evaluate((app) => app.scrollHeight - app.clientHeight)).toBe(0);
    await expect(page.getByRole('button', { name: desk })).toBeFocused();
    await page.keyboard.press('l');
    await expect(page.locator('#labour-title')).toBeFocused();
    await expect(page.locator('#labour-title')).toBeInViewport();
    expect(await height(game)).toBe(before);
    await page.keyboard.press('v');
    await page.getByRole('button', { name: desk }).click();
    await expect(page.locator('.desk')).toBeVisible();
    expect(game.faults).toEqual([]);
  });

test('a season has the whole picture, and the next turn the desk', async ({ come }) => {
  const game = await come({ ...PICTURE, screen: 'full', speed: 1 });
  const { page, t } = game;
  await begin(game);
  await expect(page.getByRole('button', { name: t.hands.camera.whole })).toBeVisible();
  const before = await height(game);
  await page.keyboard.press('e');
  const skip = page.getByRole('button', { name: t.desk.season.skip, exact: true });
  await expect(skip).toBeVisible();
  expect(await height(game)).toBeGreaterThan(before + 100);
  await skip.click();
  await onScreen(page, 'turn-report');
  await goOn(game);
  expect(await height(game)).toBe(before);
  expect(game.faults).toEqual([]);
});

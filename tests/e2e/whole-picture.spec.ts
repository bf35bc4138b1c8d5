/** The desk drawn away from under the picture: by a player, and by the season that passes. */
import { expect, test } from '@playwright/test';
import { onScreen, starting, type Visit, visit } from './visit.ts';

const PICTURE = { language: 'en', picture: true } as const;

async function begin({ page, t }: Visit): Promise<void> {
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name }).filter({ visible: true }).first();
  await button(starting(t.title.start(''))).click();
  await button(t.title.note.goOn).click();
  await onScreen(page, 'desk');
}

const height = ({ page }: Visit): Promise<number> =>
  page.locator('.world').evaluate((world) => world.clientHeight);

for (const screen of ['full', 'frame', 'phone'] as const)
  test(`the desk goes and comes back: ${screen}`, async ({ browser, baseURL }) => {
    const game = await visit(browser, baseURL!, { ...PICTURE, screen });
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
    await page.context().close();
  });

test('a season has the whole picture, and the next turn the desk', async ({ browser, baseURL }) => {
  const game = await visit(browser, baseURL!, { ...PICTURE, screen: 'full', speed: 1 });
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
  await page.getByRole('button', { name: starting(t.turnReport.next('')) }).click();
  await onScreen(page, 'desk');
  expect(await height(game)).toBe(before);
  expect(game.faults).toEqual([]);
  await page.context().close();
});

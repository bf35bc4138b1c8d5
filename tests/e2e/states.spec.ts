/** What campaigns and hunger leave: fetched when it can first be seen, said in the text view, and never missed. */
import { expect, type Page, test } from '@playwright/test';
import { onScreen, starting, type Visit, visit } from './visit.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

async function toDesk({ page, t }: Visit): Promise<void> {
  await onScreen(page, 'title');
  await button(page, starting(t.title.start(''))).click();
  await onScreen(page, 'note');
  await button(page, t.title.note.goOn).click();
  await onScreen(page, 'desk');
}

async function endTurn({ page, t }: Visit): Promise<void> {
  await button(page, starting(t.desk.end.button)).click();
  await onScreen(page, 'turn-report');
  await button(page, starting(t.turnReport.next(''))).click();
  await onScreen(page, 'desk');
}

/** Pages of what no first season shows. */
const LATER = /\/(day|dusk|winter)-later-[^/]*\.webp$/;

test('what only campaigns and hunger add to the picture is fetched after the first turn', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, { language: 'en', screen: 'full', picture: true });
  const { page, faults } = game;
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (LATER.test(request.url())) fetched.push(request.url());
  });
  await toDesk(game);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  const arrived = page.waitForResponse((response) => LATER.test(response.url()) && response.ok());
  await endTurn(game);
  await arrived;
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the picture goes without what cannot be fetched, and the text view says it all the same', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, { language: 'en', screen: 'full', picture: true });
  const { page, t } = game;
  await page.route(LATER, (route) => route.abort());
  await toDesk(game);
  const refused = page.waitForEvent('requestfailed', (request) => LATER.test(request.url()));
  await endTurn(game);
  await refused;
  await expect(page.locator('canvas').first()).toBeVisible();
  await button(page, t.desk.textView).click();
  await onScreen(page, 'text-view');
  const { see } = t.textView;
  for (const sentence of [see.kitchen.closed, see.smoke[2]!, see.walls.painted])
    await expect(page.getByText(sentence)).toBeVisible();
  await page.context().close();
});

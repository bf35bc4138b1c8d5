/** What campaigns and hunger leave: fetched when it can first be seen, said in the text view, and never missed. */
import { expect } from '@playwright/test';
import { begin, endTurn, openTextView } from './steps.ts';
import { test } from './visit.ts';

/** Pages of what no first season shows. */
const LATER = /\/(day|dusk|winter)-later-[^/]*\.webp$/;

test('what only campaigns and hunger add to the picture is fetched after the first turn', async ({
  come,
}) => {
  const game = await come({ language: 'en', screen: 'full', picture: true });
  const { page, faults } = game;
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (LATER.test(request.url())) fetched.push(request.url());
  });
  await begin(game);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  const arrived = page.waitForResponse((response) => LATER.test(response.url()) && response.ok());
  await endTurn(game);
  await arrived;
  expect(faults).toEqual([]);
});

test('the picture goes without what cannot be fetched, and the text view says it all the same', async ({
  come,
}) => {
  const game = await come({ language: 'en', screen: 'full', picture: true });
  const { page, t } = game;
  await page.route(LATER, (route) => route.abort());
  await begin(game);
  const refused = page.waitForEvent('requestfailed', (request) => LATER.test(request.url()));
  await endTurn(game);
  await refused;
  await expect(page.locator('canvas').first()).toBeVisible();
  await openTextView(game);
  const { see } = t.textView;
  for (const sentence of [see.kitchen.closed, see.smoke[2]!, see.walls.painted])
    await expect(page.getByText(sentence)).toBeVisible();
});

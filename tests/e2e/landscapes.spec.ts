/** Two landscapes: each level shows its own, and fetches nothing of the other. */
import { expect, type Page } from '@playwright/test';
import { artByLook } from '../../tools/sizes/art-files.ts';
import { BuiltFiles } from '../../tools/sizes/built-files.ts';
import { begin, openTextView } from './steps.ts';
import { test } from './visit.ts';

const VALLEY = 'The rice valley';

/** Files that a page has fetched so far, named as in the build. */
const fetchedBy = async (page: Page): Promise<Set<string>> =>
  new Set(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
    ),
  );

const allOf = (looks: ReadonlyMap<string, Set<string>>): Set<string> =>
  new Set([...looks.values()].flatMap((files) => [...files]));

test('a level in the rice valley fetches the valley and nothing of the plain', async ({ come }) => {
  const built = new BuiltFiles();
  const plain = allOf(artByLook(built, 'wheat-plain'));
  const valley = allOf(artByLook(built, 'rice-valley'));
  // On a narrow page the covers have no picture behind them: what is fetched is of the level that is opened.
  const game = await come({ language: 'en', screen: 'phone', picture: true });
  const { page, faults } = game;
  await begin(game, { level: VALLEY });
  const ofTheValley = async () => [...(await fetchedBy(page))].filter((file) => valley.has(file)).length;
  await expect.poll(ofTheValley, { timeout: 30_000 }).toBeGreaterThan(10);
  await expect(page.locator('canvas').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const fetched = [...(await fetchedBy(page))];
  expect(fetched.filter((file) => plain.has(file) && !valley.has(file))).toEqual([]);
  expect(faults).toEqual([]);
});

test('the text view of the rice valley speaks of paddies', async ({ come }) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  const { page, t } = game;
  await begin(game, { level: VALLEY });
  await openTextView(game);
  const { fills, landscapes } = t.textView.see;
  const { land } = landscapes['rice-valley'];
  await expect(page.getByText(land.ploughed(fills.all, 'early rice'))).toBeVisible();
  await expect(page.getByText(land.ploughed(fills.all, 'middle rice'))).toBeVisible();
});

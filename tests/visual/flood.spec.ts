/**
 * A flood in the rice valley. No level of the record has a season of flood, so the level that lies in the valley is played
 * under one, on the page that shows the picture by itself.
 */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { createServer, type ViteDevServer } from 'vite';
import { loadLevel, loadPolicy } from '../../src/content/index.ts';
import { rowsOf } from '../../src/engine/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import type { ScenePage } from './scene-page.ts';

const LEVEL = 'rice-valley';
/** A run whose rushed dam goes in the floods of May and June 1959; July is shown. */
const KEY = 2;
const TURN = 10;
const WIDTH = 480;

let server: ViteDevServer;

test.beforeAll(async () => {
  server = await createServer({
    root: projectRoot,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
});

test.afterAll(() => server.close());

/** Play the valley under floods, with everything for the dam and nothing for its quality. */
function floodedRun() {
  const level = loadLevel(projectRoot, LEVEL);
  const seasons = level.seasons.map((season) => ({ ...season, weather: 'flood' as const }));
  return playPolicy(loadPolicy(projectRoot, 'zealous'), { ...level, seasons }, KEY, TURN + 1);
}

test('the picture of a flood in the rice valley', async ({ page }) => {
  const { commands, worlds } = floodedRun();
  expect(rowsOf(worlds[TURN]!).commune.damFailed).toBe(1);
  await page.goto(`${server.resolvedUrls!.local[0]!}tests/visual/scene.html?still`);
  await page.waitForFunction(() => 'page' in window);
  await page.evaluate(
    ([level, key, orders]) =>
      (window as unknown as { page: ScenePage }).page.open(level, key, orders, 'flood'),
    [LEVEL, KEY, commands] as const,
  );
  await expect(page.locator('canvas')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const picture = await sharp(await page.screenshot())
    .resize({ width: WIDTH })
    .png({ palette: true })
    .toBuffer();
  expect(picture).toMatchSnapshot('flood-in-the-rice-valley.png', { maxDiffPixelRatio: 0.02 });
});

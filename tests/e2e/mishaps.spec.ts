/** What may go wrong on a player's machine, and that the game says so and plays on. */
import { expect, type Page } from '@playwright/test';
import { loadLevel, loadPolicy } from '../../src/content/index.ts';
import type { Level } from '../../src/engine/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { extend, newRun, pathTo, ROOT, type Run, toCode } from '../../src/replay/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { begin, button, endTurn, openCode, toSaves } from './steps.ts';
import { onScreen, starting, test, type Visit } from './visit.ts';

const TURNS = 6;
const LEVEL = 'walking-on-two-legs';
const KEY = 20_580_315;
const PLAIN = { language: 'en', screen: 'full', picture: false } as const;
const WITH_PICTURE = { ...PLAIN, picture: true } as const;

const hands = ({ page, t }: Visit) =>
  page.getByRole('textbox', { name: t.labour.stepper(t.terms.tasks.fields), exact: true }).first();

async function oneMoreInTheFields(game: Visit): Promise<string> {
  const before = Number(await hands(game).inputValue());
  await button(game.page, game.t.labour.more(game.t.terms.tasks.fields)).click();
  await expect(hands(game)).toHaveValue(String(before + 1));
  return String(before + 1);
}

/** Show the first page anew, as a browser that was closed and opened again. */
async function comeAgain({ page, t }: Visit, turn: number): Promise<void> {
  await page.reload();
  await onScreen(page, 'title');
  await button(
    page,
    new RegExp(`${starting(t.title.resume('', turn).slice(0, 8)).source}.*${turn}$`),
  ).click();
  await onScreen(page, 'desk');
}

/** Play the level here, in Node, as the zealous policy plays it: the run, and the end of its one line. */
function playedInNode(level: Level): { run: Run; leaf: string } {
  const { commands, worlds } = playPolicy(loadPolicy(projectRoot, 'zealous'), level, KEY, level.turns);
  return commands.reduce(
    ({ run, leaf }, turn, i) => {
      const { run: longer, id } = extend(run, leaf, turn, worlds[i + 1]!);
      return { run: longer, leaf: id };
    },
    { run: newRun(level, KEY), leaf: ROOT },
  );
}

const choose = ({ page }: Visit, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('where storage is refused, the first order says so, the run can be taken along, and the level plays on', async ({
  come,
}) => {
  const game = await come(PLAIN);
  const { page, t } = game;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await page.reload();
  await begin(game);
  const notice = page.getByRole('alert', { name: t.shell.noticeTitle });
  await expect(notice.getByText(t.errors.storageRefused)).toHaveCount(0);
  await oneMoreInTheFields(game);
  await expect(notice.getByText(t.errors.storageRefused)).toBeVisible();
  await notice.getByRole('button', { name: t.shell.copyCode }).click();
  await expect(notice.getByText(t.shell.codeCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\w-]{20,}$/);
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: t.shell.exportFile }).click();
  expect((await download).suggestedFilename()).toMatch(/^fields-and-furnaces-.*\.json$/);
  await endTurn(game);
  await endTurn(game);
  expect(game.faults).toEqual([]);
});

test('a page that is loaded again continues the run with the orders of the turn under way', async ({
  come,
}) => {
  const game = await come(PLAIN);
  await begin(game);
  await endTurn(game);
  const set = await oneMoreInTheFields(game);
  await expect.poll(() => draftSteps(game.page)).toBe(1);
  await comeAgain(game, 2);
  await expect(hands(game)).toHaveValue(set);
  await endTurn(game);
  expect(game.faults).toEqual([]);
});

/** Steps of the turn under way that are kept in the browser. */
const draftSteps = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('fields-and-furnaces');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('runs').objectStore('runs').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result[0].draft.length);
          };
        };
      }),
  );

test('runs in two tabs are both kept, and each goes on by itself', async ({ come }) => {
  const first = await come(PLAIN);
  const page = await first.page.context().newPage();
  const second: Visit = { ...first, page };
  page.on('pageerror', (error) => first.faults.push(`second tab: ${error.message}`));
  await page.goto('./');
  await begin(first);
  await oneMoreInTheFields(first);
  await begin(second);
  await endTurn(second);
  await oneMoreInTheFields(first);
  await page.reload();
  await onScreen(page, 'title');
  await toSaves(second);
  await expect(page.locator('.run')).toHaveCount(2);
  await expect(page.locator('.run').filter({ hasText: first.t.saves.place(1, TURNS) })).toHaveCount(1);
  await expect(page.locator('.run').filter({ hasText: first.t.saves.place(2, TURNS) })).toHaveCount(1);
  expect(first.faults).toEqual([]);
});

test('a code made in Node opens at the archive: Node and the browser agree to the bit', async ({ come }) => {
  const level = loadLevel(projectRoot, LEVEL);
  const { run, leaf } = playedInNode(level);
  const game = await come(PLAIN);
  await toSaves(game);
  await openCode(game, toCode(level, run, leaf));
  await onScreen(game.page, 'debrief');
  await expect(game.page.locator('.notice')).toHaveCount(0);
  await game.page.reload();
  await toSaves(game);
  // The file carries the whole fingerprints, where a code carries a part of each.
  await choose(game, 'run.json', JSON.stringify(run));
  await onScreen(game.page, 'debrief');
  await expect(game.page.locator('.notice')).toHaveCount(0);
  expect(game.faults).toEqual([]);
});

test('a forged file opens as it plays here, with a sentence that names the turn', async ({ come }) => {
  const forgedTurn = 4;
  const { run, leaf } = playedInNode(loadLevel(projectRoot, LEVEL));
  const id = pathTo(run, leaf)[forgedTurn]!;
  const node = { ...run.nodes[id]!, fingerprint: '0123456789abcdef' };
  const forged = { ...run, nodes: { ...run.nodes, [id]: node } };
  const game = await come(PLAIN);
  await toSaves(game);
  await choose(game, 'forged.json', JSON.stringify(forged));
  await onScreen(game.page, 'debrief');
  await expect(
    game.page.locator('.notice').getByText(game.t.errors.replay.differs({ turn: forgedTurn })),
  ).toBeVisible();
  await button(game.page, game.t.shell.close).click();
  await expect(game.page.locator('.notice')).toHaveCount(0);
  expect(game.faults).toEqual([]);
});

test('what is no code, what breaks off and what is no file are each told in a sentence', async ({ come }) => {
  const level = loadLevel(projectRoot, LEVEL);
  const { run, leaf } = playedInNode(level);
  const game = await come(PLAIN);
  const { t, page } = game;
  const trouble = page.locator('.trouble');
  await toSaves(game);
  await openCode(game, '');
  await expect(trouble).toHaveText(t.saves.empty);
  await openCode(game, 'not a code!');
  await expect(trouble).toHaveText(t.errors.replay['bad-code']());
  await openCode(game, toCode(level, run, leaf).slice(0, -12));
  await expect(trouble).toHaveText(t.errors.replay['cut-off-code']({ path: `turn ${TURNS}` }));
  await choose(game, 'letter.txt', '{ "dear": ');
  await expect(trouble).toHaveText(starting(t.errors.replay['not-json']({ found: '' }).split('(')[0]!));
  await onScreen(page, 'saves');
  expect(game.faults).toEqual([]);
});

/** Warnings of the browser about its own drawing are no faults of the game. */
const ownFaults = ({ faults }: Visit): string[] => faults.filter((fault) => !/WebGL|GPU/i.test(fault));

test('where WebGL is refused, the picture is drawn all the same, or the desk plays without it', async ({
  come,
}) => {
  const game = await come(WITH_PICTURE);
  const { page } = game;
  await page.addInitScript(() => {
    const proper = HTMLCanvasElement.prototype.getContext as (kind: string, how?: unknown) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, how?: unknown) {
        return /webgl/.test(kind) ? null : proper.call(this, kind, how);
      },
    });
  });
  await page.reload();
  await begin(game);
  await expect(page.locator('.world')).toHaveClass(/world--(drawn|failed)/, { timeout: 20_000 });
  await oneMoreInTheFields(game);
  await endTurn(game);
  expect(ownFaults(game)).toEqual([]);
});

test('where a file of the picture does not come, the game says so and the desk plays', async ({ come }) => {
  const game = await come(WITH_PICTURE);
  const { page, t } = game;
  await page.route(/figures[^/]*\.webp$/, (route) => route.abort());
  await page.reload();
  await begin(game);
  await expect(page.locator('.notice').getByText(t.errors.pictureFailed)).toBeVisible();
  await oneMoreInTheFields(game);
  await endTurn(game);
  expect(game.faults.filter((fault) => !/ERR_FAILED/.test(fault))).toEqual([]);
});

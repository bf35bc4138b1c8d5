/** What may go wrong on a player's machine, and that the game says so and plays on. */
import { expect, type Page, test } from '@playwright/test';
import { loadLevel, loadPolicy } from '../../src/content/index.ts';
import type { Level } from '../../src/engine/index.ts';
import { playPolicy } from '../../src/policies/index.ts';
import { extend, newRun, pathTo, ROOT, type Run, toCode } from '../../src/replay/index.ts';
import { projectRoot } from '../../tools/build/project-root.ts';
import { onScreen, starting, type Visit, visit } from './visit.ts';

const TURNS = 6;
const LEVEL = 'walking-on-two-legs';
const KEY = 20_580_315;
const PLAIN = { language: 'en', screen: 'full', picture: false } as const;
const WITH_PICTURE = { ...PLAIN, picture: true } as const;

const button = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first();

async function begin(game: Visit): Promise<void> {
  const { page, t } = game;
  await button(page, starting(t.title.start(''))).click();
  await button(page, t.title.note.goOn).click();
  await onScreen(page, 'desk');
}

async function endTurn({ page, t }: Visit): Promise<void> {
  await button(page, starting(t.desk.end.button)).click();
  await onScreen(page, 'turn-report');
  await button(page, starting(t.turnReport.next(''))).click();
  await onScreen(page, 'desk');
}

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

async function toSaves({ page, t }: Visit): Promise<void> {
  await button(page, t.title.saves).click();
  await onScreen(page, 'saves');
}

async function paste({ page, t }: Visit, code: string): Promise<void> {
  await page.getByRole('textbox', { name: starting(t.saves.code) }).fill(code);
  await button(page, t.saves.openCode).click();
}

const choose = ({ page }: Visit, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const close = ({ page }: Visit): Promise<void> => page.context().close();

test('where storage is refused, the first order says so, the run can be taken along, and the level plays on', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, PLAIN);
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
  await close(game);
});

test('a page that is loaded again continues the run with the orders of the turn under way', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, PLAIN);
  await begin(game);
  await endTurn(game);
  const set = await oneMoreInTheFields(game);
  await expect.poll(() => draftSteps(game.page)).toBe(1);
  await comeAgain(game, 2);
  await expect(hands(game)).toHaveValue(set);
  await endTurn(game);
  expect(game.faults).toEqual([]);
  await close(game);
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

test('runs in two tabs are both kept, and each goes on by itself', async ({ browser, baseURL }) => {
  const first = await visit(browser, baseURL!, PLAIN);
  const page = await first.page.context().newPage();
  const second: Visit = { ...first, page };
  page.on('pageerror', (error) => first.faults.push(`second tab: ${error.message}`));
  await page.goto('./');
  await begin(first);
  await oneMoreInTheFields(first);
  await button(page, starting(first.t.title.start(''))).click();
  await button(page, first.t.title.note.goOn).click();
  await onScreen(page, 'desk');
  await endTurn(second);
  await oneMoreInTheFields(first);
  await page.reload();
  await onScreen(page, 'title');
  await toSaves(second);
  await expect(page.locator('.run')).toHaveCount(2);
  await expect(page.locator('.run').filter({ hasText: first.t.saves.place(1, TURNS) })).toHaveCount(1);
  await expect(page.locator('.run').filter({ hasText: first.t.saves.place(2, TURNS) })).toHaveCount(1);
  expect(first.faults).toEqual([]);
  await close(first);
});

test('a code made in Node opens at the archive: Node and the browser agree to the bit', async ({
  browser,
  baseURL,
}) => {
  const level = loadLevel(projectRoot, LEVEL);
  const { run, leaf } = playedInNode(level);
  const game = await visit(browser, baseURL!, PLAIN);
  await toSaves(game);
  await paste(game, toCode(level, run, leaf));
  await onScreen(game.page, 'debrief');
  await expect(game.page.locator('.notice')).toHaveCount(0);
  await game.page.reload();
  await toSaves(game);
  // The file carries the whole fingerprints, where a code carries a part of each.
  await choose(game, 'run.json', JSON.stringify(run));
  await onScreen(game.page, 'debrief');
  await expect(game.page.locator('.notice')).toHaveCount(0);
  expect(game.faults).toEqual([]);
  await close(game);
});

test('a forged file opens as it plays here, with a sentence that names the turn', async ({
  browser,
  baseURL,
}) => {
  const forgedTurn = 4;
  const { run, leaf } = playedInNode(loadLevel(projectRoot, LEVEL));
  const id = pathTo(run, leaf)[forgedTurn]!;
  const node = { ...run.nodes[id]!, fingerprint: '0123456789abcdef' };
  const forged = { ...run, nodes: { ...run.nodes, [id]: node } };
  const game = await visit(browser, baseURL!, PLAIN);
  await toSaves(game);
  await choose(game, 'forged.json', JSON.stringify(forged));
  await onScreen(game.page, 'debrief');
  await expect(
    game.page.locator('.notice').getByText(game.t.errors.replay.differs({ turn: forgedTurn })),
  ).toBeVisible();
  await button(game.page, game.t.shell.close).click();
  await expect(game.page.locator('.notice')).toHaveCount(0);
  expect(game.faults).toEqual([]);
  await close(game);
});

test('what is no code, what breaks off and what is no file are each told in a sentence', async ({
  browser,
  baseURL,
}) => {
  const level = loadLevel(projectRoot, LEVEL);
  const { run, leaf } = playedInNode(level);
  const game = await visit(browser, baseURL!, PLAIN);
  const { t, page } = game;
  const trouble = page.locator('.trouble');
  await toSaves(game);
  await paste(game, '');
  await expect(trouble).toHaveText(t.saves.empty);
  await paste(game, 'not a code!');
  await expect(trouble).toHaveText(t.errors.replay['bad-code']());
  await paste(game, toCode(level, run, leaf).slice(0, -12));
  await expect(trouble).toHaveText(t.errors.replay['cut-off-code']({ path: `turn ${TURNS}` }));
  await choose(game, 'letter.txt', '{ "dear": ');
  await expect(trouble).toHaveText(starting(t.errors.replay['not-json']({ found: '' }).split('(')[0]!));
  await onScreen(page, 'saves');
  expect(game.faults).toEqual([]);
  await close(game);
});

/** Warnings of the browser about its own drawing are no faults of the game. */
const ownFaults = ({ faults }: Visit): string[] => faults.filter((fault) => !/WebGL|GPU/i.test(fault));

test('where WebGL is refused, the picture is drawn all the same, or the desk plays without it', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, WITH_PICTURE);
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
  await close(game);
});

test('where a file of the picture does not come, the game says so and the desk plays', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, WITH_PICTURE);
  const { page, t } = game;
  await page.route(/figures[^/]*\.webp$/, (route) => route.abort());
  await page.reload();
  await begin(game);
  await expect(page.locator('.notice').getByText(t.errors.pictureFailed)).toBeVisible();
  await oneMoreInTheFields(game);
  await endTurn(game);
  expect(game.faults.filter((fault) => !/ERR_FAILED/.test(fault))).toEqual([]);
  await close(game);
});

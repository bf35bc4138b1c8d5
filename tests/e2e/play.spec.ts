/** The level, played to the archive: by mouse alone, by keyboard alone, with and without the picture, on every screen. */
import { expect, type Page, test } from '@playwright/test';
import { onScreen, starting, type Visit, type Visitor, visit } from './visit.ts';

const TURNS = 6;
/** Turns in which a form lies on the desk. */
const FORMS: ReadonlySet<number> = new Set([3, 5]);

/** A way of playing: how to press what has a name, and how to write a number on the form. */
interface Hands {
  press(visit: Visit, name: string | RegExp): Promise<void>;
  openForm(visit: Visit): Promise<void>;
  write(visit: Visit, tonnes: number): Promise<void>;
  endTurn(visit: Visit): Promise<void>;
  goOn(visit: Visit): Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

/** What lies in the tray on a wide screen is behind a tab on a narrow one. */
const narrow = (page: Page): boolean => page.viewportSize()!.width < 1000;

const byMouse: Hands = {
  press: ({ page }, name) => button(page, name).click(),
  async openForm({ page, t }) {
    if (narrow(page)) await button(page, starting(t.desk.nav.letters)).click();
    await button(page, starting(t.desk.tray.form(''))).click();
  },
  write: ({ page }, tonnes) => page.locator('#output').fill(String(tonnes)),
  endTurn: ({ page, t }) =>
    button(
      page,
      new RegExp(`${starting(t.desk.end.button).source}|${starting(t.desk.end.short).source}`),
    ).click(),
  goOn: ({ page, t }) => button(page, starting(t.turnReport.next(''))).click(),
};

/** Press Tab until what has the focus answers to a name. Fails after a whole round. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = button(page, name);
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 160; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${String(name)}.`);
}

const byKeyboard: Hands = {
  async press({ page }, name) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  },
  openForm: ({ page }) => page.keyboard.press('f'),
  async write({ page }, tonnes) {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.locator('#output').evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(String(tonnes));
  },
  endTurn: ({ page }) => page.keyboard.press('e'),
  goOn: ({ page }) => page.keyboard.press('Enter'),
};

async function begin(hands: Hands, game: Visit): Promise<void> {
  await onScreen(game.page, 'title');
  await hands.press(game, starting(game.t.title.start('')));
  await onScreen(game.page, 'note');
  await hands.press(game, game.t.title.note.goOn);
  await onScreen(game.page, 'desk');
}

async function stamp(hands: Hands, game: Visit, tonnes: number): Promise<void> {
  await hands.openForm(game);
  await onScreen(game.page, 'form');
  await hands.write(game, tonnes);
  await hands.press(game, game.t.form.stamp(game.format.count(tonnes)));
  await hands.press(game, game.t.form.back);
  await onScreen(game.page, 'desk');
}

async function playTurn(hands: Hands, game: Visit, turn: number, tonnes: number): Promise<void> {
  await hands.press(game, game.t.labour.setByNeed);
  if (FORMS.has(turn)) await stamp(hands, game, tonnes);
  await hands.endTurn(game);
  await onScreen(game.page, 'turn-report');
}

async function playLevel(hands: Hands, game: Visit, tonnes: number): Promise<void> {
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await playTurn(hands, game, turn, tonnes);
    await hands.goOn(game);
    await onScreen(game.page, turn === TURNS ? 'debrief' : 'desk');
  }
  await expect(game.page.getByRole('heading', { level: 1, name: game.t.debrief.title })).toBeVisible();
}

const plays: readonly { readonly hands: Hands; readonly by: string; readonly visitor: Visitor }[] = [
  { by: 'mouse', hands: byMouse, visitor: { language: 'en', screen: 'full', picture: true } },
  { by: 'keyboard', hands: byKeyboard, visitor: { language: 'zh', screen: 'full', picture: true } },
  { by: 'keyboard', hands: byKeyboard, visitor: { language: 'en', screen: 'frame', picture: false } },
  { by: 'mouse', hands: byMouse, visitor: { language: 'zh', screen: 'frame', picture: true } },
  { by: 'mouse', hands: byMouse, visitor: { language: 'zh', screen: 'phone', picture: false } },
  { by: 'keyboard', hands: byKeyboard, visitor: { language: 'en', screen: 'phone', picture: true } },
];

for (const { by, hands, visitor } of plays) {
  const { language, screen, picture } = visitor;
  test(`the level is played by ${by} to the archive: ${language}, ${screen}, picture ${picture ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    const game = await visit(browser, baseURL!, visitor);
    await begin(hands, game);
    await playLevel(hands, game, 6000);
    expect(game.faults).toEqual([]);
    await game.page.context().close();
  });
}

/** The row of the debrief's table for the reported and the true line, as text. */
async function table(game: Visit): Promise<string> {
  await button(game.page, game.t.debrief.chart.table).click();
  return (await game.page.getByRole('table').first().innerText()).replace(/\s+/g, ' ');
}

test('played again differently, the level ends differently, and both ends stay in the archive', async ({
  browser,
  baseURL,
}) => {
  const game = await visit(browser, baseURL!, { language: 'en', screen: 'full', picture: false });
  await begin(byMouse, game);
  await playLevel(byMouse, game, 9000);
  const boasted = await table(game);
  await game.page.reload();
  await button(game.page, starting(game.t.title.resumeEnded('').slice(0, 8))).click();
  await onScreen(game.page, 'debrief');
  await button(game.page, starting(game.t.debrief.turns.playOnOf(''))).click();
  await onScreen(game.page, 'desk');
  await playLevel(byMouse, game, 4000);
  expect(await table(game)).not.toEqual(boasted);
  await expect(game.page.getByRole('heading', { name: game.t.debrief.compare.title })).toBeVisible();
  expect(game.faults).toEqual([]);
  await game.page.context().close();
});

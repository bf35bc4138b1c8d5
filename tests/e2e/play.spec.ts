/** The level, played to the archive: by mouse alone, by keyboard alone, with and without the picture, on every screen. */
import { expect, type Page } from '@playwright/test';
import { begin, button, goOn, type Press, tabTo, toReport } from './steps.ts';
import { onScreen, starting, test, type Visit, type Visitor } from './visit.ts';

const TURNS = 6;
/** Turns in which a form lies on the desk. */
const FORMS: ReadonlySet<number> = new Set([3, 5]);

/** A way of playing: how to press what has a name, and how to write a number on the form. */
interface Hands {
  readonly press: Press;
  openForm(visit: Visit): Promise<void>;
  write(visit: Visit, tonnes: number): Promise<void>;
  endTurn(visit: Visit): Promise<void>;
  goOn(visit: Visit, screen: 'desk' | 'debrief'): Promise<void>;
}

/** What lies in the tray on a wide screen is behind a tab on a narrow one. */
const narrow = (page: Page): boolean => page.viewportSize()!.width < 1000;

const byMouse: Hands = {
  press: (control) => control.click(),
  async openForm({ page, t }) {
    if (narrow(page)) await button(page, starting(t.desk.nav.letters)).click();
    await button(page, starting(t.desk.tray.form(''))).click();
  },
  write: ({ page }, tonnes) => page.locator('#output').fill(String(tonnes)),
  endTurn: toReport,
  goOn,
};

const byKeyboard: Hands = {
  async press(control) {
    await tabTo(control, 160);
    await control.page().keyboard.press('Enter');
  },
  openForm: ({ page }) => page.keyboard.press('f'),
  async write({ page }, tonnes) {
    await tabTo(page.locator('#output'), 60);
    await page.keyboard.type(String(tonnes));
  },
  async endTurn({ page }) {
    await page.keyboard.press('e');
    await onScreen(page, 'turn-report');
  },
  async goOn({ page }, screen) {
    await page.keyboard.press('Enter');
    await onScreen(page, screen);
  },
};

async function stamp(hands: Hands, game: Visit, tonnes: number): Promise<void> {
  const { page, t, format } = game;
  await hands.openForm(game);
  await onScreen(page, 'form');
  await hands.write(game, tonnes);
  await hands.press(button(page, t.form.stamp(format.count(tonnes))));
  await hands.press(button(page, t.form.back));
  await onScreen(page, 'desk');
}

async function playTurn(hands: Hands, game: Visit, turn: number, tonnes: number): Promise<void> {
  await hands.press(button(game.page, game.t.labour.setByNeed));
  if (FORMS.has(turn)) await stamp(hands, game, tonnes);
  await hands.endTurn(game);
}

async function playLevel(hands: Hands, game: Visit, tonnes: number): Promise<void> {
  for (let turn = 1; turn <= TURNS; turn += 1) {
    await playTurn(hands, game, turn, tonnes);
    await hands.goOn(game, turn === TURNS ? 'debrief' : 'desk');
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
    come,
  }) => {
    const game = await come(visitor);
    await begin(game, { press: hands.press });
    await playLevel(hands, game, 6000);
    expect(game.faults).toEqual([]);
  });
}

/** The row of the debrief's table for the reported and the true line, as text. */
async function table(game: Visit): Promise<string> {
  await button(game.page, game.t.debrief.chart.table).click();
  return (await game.page.getByRole('table').first().innerText()).replace(/\s+/g, ' ');
}

test('played again differently, the level ends differently, and both ends stay in the archive', async ({
  come,
}) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  await begin(game);
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
});

/** What hands do on the desk and the form: fingers take figures from a place, the seal keeps off the words, the keys keep their place. */
import { expect, type Page } from '@playwright/test';
import { begin, button, openForm, openTextView, playOn, stamp } from './steps.ts';
import { onScreen, starting, test, type Visit, type Visitor } from './visit.ts';

/** The least target of a finger. Unit: px. */
const FINGER = 44;

/** Go to the desk, and on to a turn. */
async function toTurn(game: Visit, turn: number): Promise<void> {
  await begin(game);
  await playOn(game, turn - 1);
}

test('a finger takes figures from a chosen place', async ({ come }) => {
  const visitor: Visitor = { language: 'zh', screen: 'phone', picture: false, touch: true };
  const game = await come(visitor);
  const { page, t } = game;
  await toTurn(game, 3);
  const figures = (task: 'fields' | 'furnaces') => page.getByLabel(t.labour.stepper(t.terms.tasks[task]));
  const before = Number(await figures('fields').inputValue());
  await button(page, t.labour.take.buttonLabel(t.terms.tasks.furnaces)).tap();
  const drawer = page.getByRole('dialog', { name: t.labour.take.title(t.terms.tasks.furnaces) });
  for (const target of await drawer.getByRole('button').all()) {
    const box = (await target.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(FINGER);
  }
  await drawer.getByRole('button', { name: t.labour.take.label(5, t.terms.tasks.fields) }).tap();
  await drawer.getByRole('button', { name: t.labour.take.done }).tap();
  await expect(drawer).toHaveCount(0);
  await expect(figures('furnaces')).toHaveValue('5');
  await expect(figures('fields')).toHaveValue(String(before - 5));
  await page.locator('.people').first().tap();
  await expect(page.getByRole('dialog', { name: t.labour.take.title(t.terms.tasks.fields) })).toBeVisible();
  expect(game.faults).toEqual([]);
});

/** Words on the form that the seal may not lie on. */
const WORDS = [
  '.entry__box',
  '.entry__label',
  '.scale__written text',
  '.scale__seen',
  '.return__hand',
  '.return__sign > :not(.return__seal)',
];

async function underTheSeal(page: Page): Promise<string[]> {
  const seal = (await page.locator('.seal').boundingBox())!;
  const under: string[] = [];
  for (const word of WORDS)
    for (const found of await page.locator(word).filter({ visible: true }).all()) {
      const box = (await found.boundingBox())!;
      const aside = box.x + box.width <= seal.x || box.x >= seal.x + seal.width;
      const apart = box.y + box.height <= seal.y || box.y >= seal.y + seal.height;
      if (!aside && !apart) under.push(word);
    }
  return under;
}

const forms: readonly Visitor[] = [
  { language: 'en', screen: 'full', picture: false },
  { language: 'en', screen: 'frame', picture: false },
  { language: 'zh', screen: 'phone', picture: false },
  { language: 'en', screen: 'full', picture: false, text: 200 },
  { language: 'en', screen: 'phone', picture: false, text: 200 },
];

for (const visitor of forms) {
  const { language, screen, text = 100 } = visitor;
  test(`the seal lies on no word of the form: ${language}, ${screen}, text ${text} %`, async ({ come }) => {
    const game = await come(visitor);
    const { page } = game;
    await toTurn(game, 3);
    await openForm(game);
    await stamp(game, 6400);
    await expect(page.locator('.seal')).toHaveCSS('opacity', '1');
    expect(await underTheSeal(page)).toEqual([]);
  });
}

test('an answered letter hands the focus on, and so does one taken back', async ({ come }) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  const { page, t } = game;
  await toTurn(game, 2);
  await page.locator('.slip--petition').focus();
  await page.keyboard.press('Enter');
  await onScreen(page, 'letter');
  await button(page, t.letters.choose).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.options__foot').getByRole('button', { name: t.letters.back })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(button(page, t.letters.change)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t.letters.choices })).toBeFocused();
});

test('a button that its own press puts to sleep keeps the focus', async ({ come }) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  const { page, t } = game;
  await toTurn(game, 1);
  const rest = t.terms.tasks.rest;
  const [fewer, more] = [page.getByLabel(t.labour.fewer(rest)), page.getByLabel(t.labour.more(rest))];
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.labour.stepper(rest))).toHaveValue('1');
  await fewer.focus();
  await page.keyboard.press('Enter');
  await expect(fewer).toBeDisabled();
  await expect(fewer).toBeFocused();
  const undo = button(page, starting(t.labour.undo));
  await undo.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.labour.stepper(rest))).toHaveValue('0');
});

test('the text view opens policies and walks where they are, once they are there', async ({ come }) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  const { page, t } = game;
  await toTurn(game, 1);
  await openTextView(game);
  await expect(page.getByRole('button', { name: t.desk.tray.walk }).filter({ visible: true })).toHaveCount(0);
  await button(page, t.textView.toDesk).click();
  await playOn(game, 3);
  await button(page, t.desk.textView).click();
  for (const name of [t.desk.tray.policies, t.desk.tray.walk]) {
    await button(page, name).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, name)).toBeFocused();
  }
  await onScreen(page, 'text-view');
  expect(game.faults).toEqual([]);
});

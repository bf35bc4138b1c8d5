/** The first minutes of a new visitor: few acts to the first order, and one hint at a time beside the control it is about. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  begin,
  button,
  goOn,
  openForm,
  openLetter,
  type Press,
  playOn,
  setByNeed,
  stamp,
  tabTo,
  toReport,
} from './steps.ts';
import { onScreen, starting, test, type Visit, type Visitor } from './visit.ts';

/** Acts from the address to the first order: start, go on, and the order. */
const MOST_ACTS = 3;
/** Words in sentences between the address and the desk: half a minute of reading at 200 words a minute. */
const MOST_WORDS = 100;
const KEY = 'fields-and-furnaces.settings';

const hintOf = ({ page, t }: Visit): Locator => page.getByRole('complementary', { name: t.hints.name });

const hintsDone = (page: Page): Promise<string[]> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key)!).hintsDone ?? [], KEY);

async function byKeys(control: Locator): Promise<void> {
  await tabTo(control, 60);
  await control.page().keyboard.press('Enter');
}

const visitors: readonly { readonly by: string; readonly visitor: Visitor; readonly press: Press }[] = [
  {
    by: 'mouse',
    visitor: { language: 'en', screen: 'full', picture: true },
    press: (control) => control.click(),
  },
  { by: 'keyboard', visitor: { language: 'en', screen: 'frame', picture: true }, press: byKeys },
  {
    by: 'finger',
    visitor: { language: 'zh', screen: 'phone', picture: true, touch: true },
    press: (control) => control.tap(),
  },
];

const isApart = async (a: Locator, b: Locator): Promise<boolean> => {
  const [one, other] = [(await a.boundingBox())!, (await b.boundingBox())!];
  const aside = one.x + one.width <= other.x || one.x >= other.x + other.width;
  return aside || one.y + one.height <= other.y || one.y >= other.y + other.height;
};

for (const { by, visitor, press } of visitors) {
  test(`a new visitor gives the first order within ${MOST_ACTS} acts: ${by}`, async ({ come }) => {
    const game = await come(visitor);
    const { page, t } = game;
    let acts = 0;
    const counted: Press = (control) => {
      acts += 1;
      return press(control);
    };
    await begin(game, { press: counted });
    const hint = hintOf(game);
    await expect(hint).toBeVisible();
    await expect(hint).toHaveCSS('opacity', '1');
    const more = button(page, t.labour.more(t.terms.tasks.fields));
    expect(await isApart(hint, more)).toBe(true);
    await expect(more).toHaveAccessibleDescription(starting(await hint.locator('p').innerText()));
    await counted(more);
    await expect(page.getByLabel(t.labour.stepper(t.terms.tasks.fields))).toHaveValue('1');
    expect(acts).toBeLessThanOrEqual(MOST_ACTS);
    await expect(hint).toHaveCount(0);
    await expect(more).not.toHaveAccessibleDescription(/./);
    expect(await hintsDone(page)).toContain('assign');
    await button(page, starting(t.labour.undo)).click();
    await expect(page.getByLabel(t.labour.stepper(t.terms.tasks.fields))).toHaveValue('0');
    await expect(hint).toHaveCount(0);
    expect(game.faults).toEqual([]);
  });
}

test('between the address and the desk there is little to read', async ({ come }) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  const { page, t } = game;
  const words = async (place: string): Promise<number> =>
    (await page.locator(place).allInnerTexts()).join(' ').split(/\s+/).filter(Boolean).length;
  const cover = await words('.cover__lead');
  await button(page, starting(t.title.start(''))).click();
  await onScreen(page, 'note');
  expect(cover + (await words('.note > p:not(.row, .eyebrow)'))).toBeLessThanOrEqual(MOST_WORDS);
});

for (const screen of ['full', 'phone'] as const) {
  test(`each hint comes once, beside its control, and goes: ${screen}`, async ({ come }) => {
    const game = await come({ language: 'en', screen, picture: false });
    const { page, t } = game;
    await begin(game);
    const hint = hintOf(game);
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      if ((await hint.count()) > 0 && (await hint.isVisible()))
        seen.push(await hint.locator('p').innerText());
    };
    await expect(hint).toContainText(t.hints.assign);
    await read();
    await playOn(game);
    await expect(hint).toContainText(t.hints.letters);
    await read();
    await openLetter(game, 'petition');
    await expect(hint).toHaveCount(0);
    await page.keyboard.press('Escape');
    await onScreen(page, 'desk');
    await expect(hint).toHaveCount(0);
    await playOn(game);
    await expect(hint).toContainText(t.hints.form);
    await read();
    await openForm(game);
    await expect(hint).toContainText(t.hints.walk);
    await read();
    await page.keyboard.press('Escape');
    await onScreen(page, 'desk');
    await expect(hint).toHaveCount(0);
    await setByNeed(game);
    await toReport(game);
    await expect(hint).toContainText(t.hints.again);
    await read();
    await goOn(game);
    await expect(hint).toContainText(t.hints.policies);
    await read();
    expect(new Set(seen).size).toBe(seen.length);
    // Known in every later run, since it is kept with the settings.
    await page.reload();
    await button(page, starting(t.title.start(''))).click();
    await onScreen(page, 'desk');
    await expect(button(page, t.labour.more(t.terms.tasks.fields))).toBeVisible();
    await expect(hint).toHaveCount(0);
    expect(game.faults).toEqual([]);
  });
}

/** Stamp the open form, and end the turn from it. */
async function stampToReport(game: Visit, tonnes: number): Promise<void> {
  await stamp(game, tonnes);
  await button(game.page, game.t.form.endTurn).click();
  await onScreen(game.page, 'turn-report');
}

/** Play to the report after the first form, with a number on it. */
async function toFirstStamp(game: Visit, tonnes: number): Promise<void> {
  await playOn(game, 2);
  await setByNeed(game);
  await openForm(game);
  await stampToReport(game, tonnes);
}

for (const screen of ['full', 'phone'] as const) {
  test(`the offer to stamp differently opens a branch and keeps the old one: ${screen}`, async ({ come }) => {
    const game = await come({ language: 'en', screen, picture: false });
    const { page, t, format } = game;
    await begin(game);
    await toFirstStamp(game, 2600);
    const chart = page.getByRole('region', { name: t.turnReport.offer.title }).getByRole('img');
    await expect(chart).toHaveAccessibleName(new RegExp(t.debrief.chart.reported));
    await button(page, t.turnReport.offer.again).click();
    await onScreen(page, 'form');
    await expect(page.locator('#output')).toHaveValue('');
    await expect(page.getByText(t.form.before(format.count(2600)))).toBeVisible();
    await stampToReport(game, 2000);
    await expect(chart).toHaveAccessibleName(new RegExp(t.debrief.chart.stamped));
    await button(page, t.turnReport.offer.over(format.count(2600))).click();
    await expect(button(page, t.turnReport.offer.over(format.count(2000)))).toBeVisible();
    await button(page, t.turnReport.offer.compare).click();
    await onScreen(page, 'debrief');
    const branches = page.getByRole('combobox', { name: t.debrief.compare.choose(t.debrief.compare.first) });
    await expect(branches.getByRole('option')).toHaveCount(2);
    await button(page, t.turnReport.offer.again)
      .or(button(page, starting(t.debrief.turns.againOf('').slice(0, 14))))
      .first()
      .click();
    await onScreen(page, 'form');
    await expect(page.getByText(t.form.toBefore)).toBeVisible();
    expect(game.faults).toEqual([]);
  });
}

test('who wants no hints has none, and can have them again', async ({ come }) => {
  const game = await come({ language: 'en', screen: 'full', picture: false });
  const { page, t } = game;
  await begin(game);
  const hint = hintOf(game);
  await hint.getByRole('button', { name: t.hints.off }).click();
  await expect(hint).toHaveCount(0);
  await playOn(game);
  await expect(hint).toHaveCount(0);
  await button(page, t.desk.settings).click();
  await onScreen(page, 'settings');
  await expect(page.getByRole('checkbox', { name: t.settings.hints })).not.toBeChecked();
  await button(page, t.settings.hintsAgain).click();
  await button(page, t.shell.done).click();
  await onScreen(page, 'desk');
  await expect(hint).toBeVisible();
  await hint.getByRole('button', { name: t.hints.away }).click();
  await expect(hint).toHaveCount(0);
});

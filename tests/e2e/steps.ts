/** Steps that every player takes, whatever a test is about: press, begin a level, play on, read, write, keep a run. */
import { expect, type Locator, type Page } from '@playwright/test';
import { onScreen, starting, type Visit } from './visit.ts';

/** A way of pressing a control: by mouse, by finger, by keyboard. */
export type Press = (control: Locator) => Promise<void>;

const byMouse: Press = (control) => control.click();

/** The first button in sight with this very name, or with one that fits the pattern. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first();

/** Press Tab until a control has the focus, so many times at most. */
export async function tabTo(control: Locator, most: number): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${String(control)}.`);
}

/** Begin a level from the first page, and go to its desk. By mouse and the level that is offered first, unless told. */
export async function begin(
  { page, t }: Visit,
  { press = byMouse, level = t.title.start('') }: { readonly press?: Press; readonly level?: string } = {},
): Promise<void> {
  await onScreen(page, 'title');
  await press(button(page, starting(level)));
  await onScreen(page, 'note');
  await press(button(page, t.title.note.goOn));
  await onScreen(page, 'desk');
}

export const setByNeed = ({ page, t }: Visit): Promise<void> => button(page, t.labour.setByNeed).click();

/** End the turn, and stop at its report. */
export async function toReport({ page, t }: Visit): Promise<void> {
  const { button: long, short } = t.desk.end;
  await button(page, new RegExp(`${starting(long).source}|${starting(short).source}`)).click();
  await onScreen(page, 'turn-report');
}

/** Go on from the report of a turn: to the next desk, and from the last one to the archive. */
export async function goOn({ page, t }: Visit, screen: 'desk' | 'debrief' = 'desk'): Promise<void> {
  await button(page, starting(t.turnReport.next(''))).click();
  await onScreen(page, screen);
}

/** End the turn as it stands, and go on to the next desk. */
export async function endTurn(game: Visit): Promise<void> {
  await toReport(game);
  await goOn(game);
}

/** Play so many turns with everything set by need. */
export async function playOn(game: Visit, turns = 1): Promise<void> {
  for (let played = 0; played < turns; played += 1) {
    await setByNeed(game);
    await endTurn(game);
  }
}

/** Open a letter or the newspaper from the tray. */
export async function openLetter({ page }: Visit, kind: 'petition' | 'newspaper'): Promise<void> {
  await page.locator(`.slip--${kind}`).click();
  await onScreen(page, 'letter');
}

/** Open the form from the tray. */
export async function openForm({ page }: Visit): Promise<void> {
  await page.locator('.slip--form').filter({ visible: true }).click();
  await onScreen(page, 'form');
}

/** Write a number on the open form, and stamp it. */
export async function stamp({ page, t, format }: Visit, tonnes: number): Promise<void> {
  await page.locator('#output').fill(String(tonnes));
  await button(page, t.form.stamp(format.count(tonnes))).click();
}

export async function openTextView({ page, t }: Visit): Promise<void> {
  await button(page, t.desk.textView).click();
  await onScreen(page, 'text-view');
}

/** Go from the first page to the saved games. */
export async function toSaves({ page, t }: Visit): Promise<void> {
  await button(page, t.title.saves).click();
  await onScreen(page, 'saves');
}

/** Write a code among the saved games, and open it. */
export async function openCode({ page, t }: Visit, code: string): Promise<void> {
  await page.getByRole('textbox', { name: starting(t.saves.code) }).fill(code);
  await button(page, t.saves.openCode).click();
}

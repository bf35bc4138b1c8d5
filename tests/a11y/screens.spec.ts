/** Every screen, looked at by axe on the way through the level; and with letters of twice the size. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { begin, button, goOn, openForm, setByNeed, stamp, toReport } from '../e2e/steps.ts';
import { onScreen, overflow, starting, test, type Visit, type Visitor } from '../e2e/visit.ts';

const TURNS = 6;

const press = ({ page }: Visit, name: string | RegExp): Promise<void> => button(page, name).click();

/** What axe finds on the page as it stands, a line each: rule, place, and what is wrong there. Without frames, its old way is enough and quick. */
async function violations({ page }: Visit): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Look at the page as it stands; the rest is looked at even where this screen has faults. */
async function look(game: Visit, where: string): Promise<void> {
  await game.page.evaluate(() => document.fonts.ready.then(() => {}));
  expect.soft(await violations(game), where).toEqual([]);
}

/** Go to a screen by a button, look, and come back by another. */
async function lookBeyond(game: Visit, way: string | RegExp, screen: string, home: string): Promise<void> {
  await press(game, way);
  await onScreen(game.page, screen);
  await expect(game.page.getByRole('heading').filter({ visible: true }).first()).toBeVisible();
  if (screen === 'sources' || screen === 'model')
    await expect(game.page.locator('.room h3').filter({ visible: true }).first()).toBeVisible();
  await look(game, screen);
  await press(game, home);
}

async function lookAtFirstPages(game: Visit): Promise<void> {
  const { t, page } = game;
  await onScreen(page, 'title');
  await look(game, 'title');
  await lookBeyond(game, t.title.settings, 'settings', t.shell.done);
  await lookBeyond(game, t.title.sources, 'sources', t.shell.back);
  await lookBeyond(game, t.title.model, 'model', t.shell.back);
  await press(game, starting(t.title.start('')));
  await onScreen(page, 'note');
  await look(game, 'note');
  await press(game, t.title.note.goOn);
  await onScreen(page, 'desk');
  await look(game, 'desk, turn 1');
  await lookBeyond(game, t.desk.textView, 'text-view', t.textView.toDesk);
  await onScreen(page, 'desk');
  await lookBeyond(game, t.desk.stop, 'stop', t.stop.back);
  await onScreen(page, 'desk');
}

async function lookAtDrawers(game: Visit): Promise<void> {
  const { t, page } = game;
  for (const name of [t.desk.tray.policies, t.desk.tray.walk]) {
    await press(game, name);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await look(game, `desk, turn 4, ${name}`);
    await press(game, t.desk.drawer.close);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

/** Open the first letter of the turn, if there is one, and look. */
async function lookAtLetter(game: Visit): Promise<boolean> {
  const slip = game.page.locator('.slip:not(.slip--form)').filter({ visible: true }).first();
  if ((await slip.count()) === 0) return false;
  await slip.click();
  await onScreen(game.page, 'letter');
  await look(game, 'letter');
  await press(game, game.t.letters.back);
  await onScreen(game.page, 'desk');
  return true;
}

async function lookAtForm(game: Visit): Promise<void> {
  await openForm(game);
  await stamp(game, 6000);
  await look(game, 'form');
  await press(game, game.t.form.back);
  await onScreen(game.page, 'desk');
}

async function playTurn(game: Visit, turn: number): Promise<void> {
  await setByNeed(game);
  await toReport(game);
  if (turn === 5) await look(game, 'turn report');
  await goOn(game, turn === TURNS ? 'debrief' : 'desk');
}

async function lookAtLastPages(game: Visit): Promise<void> {
  const { t, page } = game;
  await press(game, t.debrief.chart.table);
  await look(game, 'debrief');
  await page.reload();
  await onScreen(page, 'title');
  await lookBeyond(game, t.title.saves, 'saves', t.shell.done);
}

const visitors: readonly Visitor[] = [
  { language: 'en', screen: 'full', picture: false },
  { language: 'zh', screen: 'phone', picture: false },
];

for (const visitor of visitors) {
  test(`axe finds no fault on any screen: ${visitor.language}, ${visitor.screen}`, async ({ come }) => {
    const game = await come(visitor);
    await lookAtFirstPages(game);
    let letterSeen = false;
    for (let turn = 1; turn <= TURNS; turn += 1) {
      if (turn === 4) await lookAtDrawers(game);
      if (!letterSeen) letterSeen = await lookAtLetter(game);
      if (turn === 3) await lookAtForm(game);
      await playTurn(game, turn);
    }
    expect(letterSeen).toBe(true);
    await lookAtLastPages(game);
    expect(game.faults).toEqual([]);
  });
}

for (const screen of ['full', 'phone'] as const) {
  test(`with text of 200 %, nothing is cut at the side on the way to the archive: ${screen}`, async ({
    come,
  }) => {
    const visitor: Visitor = { language: 'en', screen, picture: false, text: 200 };
    const game = await come(visitor);
    const { page, t } = game;
    const look200 = async (where: string): Promise<void> =>
      expect.soft(await overflow(page), where).toBeLessThanOrEqual(0);
    await onScreen(page, 'title');
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    await look200('title');
    await begin(game);
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await look200(`desk, turn ${turn}`);
      if (turn === 3 || turn === 5) {
        await openForm(game);
        await page.locator('#output').fill('12345');
        await look200(`form, turn ${turn}`);
        await press(game, t.form.back);
        await onScreen(page, 'desk');
      }
      await setByNeed(game);
      await toReport(game);
      await look200(`report, turn ${turn}`);
      await goOn(game, turn === TURNS ? 'debrief' : 'desk');
    }
    await press(game, t.debrief.chart.table);
    await look200('debrief');
    expect(game.faults).toEqual([]);
  });
}

/** What hands do in the picture: carry groups, ask places, move the camera, find a house; by mouse, finger and keys. */
import { expect, type Locator, type Page } from '@playwright/test';
import { begin } from './steps.ts';
import { type Come, onScreen, starting, test, type Visit, type Visitor } from './visit.ts';

const WIDE: Visitor = { language: 'en', screen: 'full', picture: true };

/** Come to the desk of the first turn, with its picture drawn. */
async function toPicture(come: Come, visitor = WIDE): Promise<Visit> {
  const game = await come(visitor);
  const { page } = game;
  await begin(game);
  await expect(page.locator('.world--drawn')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.places__one').first()).toBeAttached();
  return game;
}

/** The middle of a place, as the picture tells it, in px of the page. */
async function spotOf(page: Page, place: string, down = 0.5): Promise<{ x: number; y: number }> {
  const frame = (await page.locator('.world').boundingBox())!;
  const rect = await page.locator(`.places__one[data-at="${place}"]`).evaluate((one: HTMLElement) => {
    const px = (name: string) => Number.parseFloat(one.style.getPropertyValue(name));
    return { x: px('--x'), y: px('--y'), w: px('--w'), h: px('--h') };
  });
  return { x: frame.x + rect.x + rect.w / 2, y: frame.y + rect.y + rect.h * down };
}

const figures = (game: Visit, task: 'fields' | 'waterworks' | 'rest'): Locator =>
  game.page.getByLabel(game.t.labour.stepper(game.t.terms.tasks[task]));

/** Press on people in the square and carry them to a point. */
async function carry(page: Page, to: { x: number; y: number }): Promise<void> {
  const square = await spotOf(page, 'idle/-1/', 0.9);
  await page.mouse.move(square.x + 60, square.y);
  await page.mouse.down();
  await page.mouse.move(square.x + 70, square.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

test('a carried group tells what it would do, and can be changed on the way, taken back, and sent after', async ({
  come,
}) => {
  const game = await toPicture(come);
  const { page, t } = game;
  await carry(page, await spotOf(page, 'waterworks/-1/'));
  const held = page.locator('.held');
  // Five, or more where a slow machine let the hand rest before it moved on.
  await expect(held).toContainText(/\d+ figures/);
  const lifted = Number.parseInt(await held.innerText(), 10);
  const people = (figures: number): string => game.format.count(figures * 40);
  expect(lifted % 5).toBe(0);
  await expect(held).toContainText(t.labour.held(lifted, people(lifted)));
  await expect(held).toContainText(t.hands.line(t.terms.tasks.waterworks, String(lifted)));
  await page.keyboard.press('+');
  await page.mouse.wheel(0, -100);
  await expect(held).toContainText(t.labour.held(lifted + 2, people(lifted + 2)));
  await page.keyboard.press('-');
  await expect(held).toContainText(t.labour.held(lifted + 1, people(lifted + 1)));
  await page.mouse.up();
  await expect(held).toHaveCount(0);
  const set = String(lifted + 1);
  await expect(figures(game, 'waterworks')).toHaveValue(set);
  const slip = page.locator('.drop-slip');
  await slip.getByRole('button', { name: t.hands.more(5) }).click();
  await expect(figures(game, 'waterworks')).toHaveValue(String(lifted + 6));
  await slip.getByRole('button', { name: starting(t.labour.undo) }).click();
  await expect(slip).toHaveCount(0);
  await expect(figures(game, 'waterworks')).toHaveValue(set);
  await page.keyboard.press('Control+z');
  await expect(figures(game, 'waterworks')).toHaveValue('0');
  await page.keyboard.press('Control+Shift+Z');
  await expect(figures(game, 'waterworks')).toHaveValue(set);
  expect(game.faults).toEqual([]);
});

test('what a place does not take is said at the place, and nothing moves; Escape puts a group back', async ({
  come,
}) => {
  const game = await toPicture(come);
  const { page, t } = game;
  // The sheds about the office are not open in the first season.
  await carry(page, await spotOf(page, 'office/-1/'));
  await expect(page.locator('.held--refused')).toContainText(t.hands.refused.closed);
  await page.mouse.up();
  await expect(page.locator('.drop-slip--refused')).toContainText(t.hands.refused.closed);
  await expect(page.getByRole('button', { name: t.labour.undo, exact: true }).first()).toBeDisabled();
  await carry(page, await spotOf(page, 'waterworks/-1/'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toContainText(t.labour.putBack);
  await page.mouse.up();
  await expect(page.locator('.held')).toHaveCount(0);
  await expect(figures(game, 'waterworks')).toHaveValue('0');
});

test('who is carried when the turn ends is not set down in the next one', async ({ come }) => {
  const game = await toPicture(come);
  const { page } = game;
  // The picture of the next season is slow to come: until then the old one stands.
  await page.route('**/assets/summer-*', async (route) => {
    await new Promise((later) => setTimeout(later, 4000));
    await route.continue();
  });
  await carry(page, await spotOf(page, 'waterworks/-1/'));
  await expect(page.locator('.held')).toBeVisible();
  await page.keyboard.press('e');
  await onScreen(page, 'turn-report');
  await page.keyboard.press('Enter');
  await onScreen(page, 'desk');
  await page.mouse.up();
  await expect(page.locator('.held')).toHaveCount(0);
  await expect(page.locator('.drop-slip')).toHaveCount(0);
  await expect(figures(game, 'waterworks')).toHaveValue('0');
  expect(game.faults).toEqual([]);
});

test('a place under the pointer tells its numbers, and opens at a press', async ({ come }) => {
  const game = await toPicture(come);
  const { page, t } = game;
  const granary = await spotOf(page, 'granary/-1/');
  await page.mouse.move(granary.x, granary.y);
  const card = page.locator('.place-card');
  await expect(card).toContainText(t.textView.see.granary(t.desk.picture.fills.third));
  const dam = await spotOf(page, 'waterworks/-1/');
  await page.mouse.move(dam.x, dam.y);
  await expect(card).toContainText(t.hands.names.waterworks);
  await page.mouse.click(dam.x, dam.y);
  await card.getByRole('button', { name: t.hands.toSheet }).click();
  await expect(figures(game, 'waterworks')).toBeFocused();
  await expect(card).toHaveCount(0);
});

test('the keys go through the places as they lie, hear their numbers, and come back', async ({ come }) => {
  const game = await toPicture(come);
  const { page, t } = game;
  const at = (place: string) => page.locator(`.places__one[data-at="${place}"]`);
  await expect(page.locator('.places__one[tabindex="0"]')).toHaveCount(1);
  await page.locator('.places__one[tabindex="0"]').focus();
  await at('mess-hall/-1/').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(at('granary/-1/')).toBeFocused();
  await expect(page.locator('[aria-live=polite]')).toContainText(
    t.textView.see.granary(t.desk.picture.fills.third),
  );
  await page.keyboard.press('ArrowRight');
  await expect(at('granary/-1/')).not.toBeFocused();
  await at('waterworks/-1/').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t.hands.toSheet })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(at('waterworks/-1/')).toBeFocused();
  await onScreen(page, 'desk');
});

test('the camera comes nearer by wheel, keys and buttons, is dragged within bounds, and goes home', async ({
  come,
}) => {
  const game = await toPicture(come, { ...WIDE, language: 'zh' });
  const { page, t } = game;
  const { camera } = t.hands;
  const home = page.getByRole('button', { name: camera.home });
  const farther = page.getByRole('button', { name: camera.farther });
  await expect(home).toBeDisabled();
  await expect(farther).toBeDisabled();
  const width = () =>
    page
      .locator('.places__one[data-at="office/-1/"]')
      .evaluate((one: HTMLElement) => Number.parseFloat(one.style.getPropertyValue('--w')));
  const usual = await width();
  await page.getByRole('button', { name: camera.nearer }).click();
  await expect.poll(width).toBeGreaterThan(usual * 1.2);
  const fields = await spotOf(page, 'idle/-1/', 0.6);
  await page.mouse.move(686, fields.y - 40);
  await page.mouse.wheel(0, -100);
  await expect.poll(width).toBeGreaterThan(usual * 1.3);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(usual);
  await expect(home).toBeDisabled();
  await page.locator('h1').first().focus();
  await page.keyboard.press('+');
  await expect(home).toBeEnabled();
  // Dragged to the right beyond all bounds, the left edge of the picture lies at the left edge of the frame.
  const rest = await spotOf(page, 'woods/-1/', 0.7);
  await page.mouse.move(400, Math.max(rest.y, 80));
  await page.mouse.down();
  await page.mouse.move(1300, Math.max(rest.y, 80), { steps: 5 });
  await page.mouse.up();
  const left = await page
    .locator('.places__one[data-at="woods/-1/"]')
    .evaluate((one: HTMLElement) => Number.parseFloat(one.style.getPropertyValue('--x')));
  expect(left).toBe(0);
  expect(game.faults).toEqual([]);
});

test('the legend says what a figure stands for, and leads to the house of a household', async ({ come }) => {
  const game = await toPicture(come);
  const { page, t } = game;
  await page.keyboard.press('g');
  const legend = page.getByRole('dialog', { name: t.hands.camera.legend });
  await expect(legend).toContainText(t.hands.legend.figure(40));
  await legend.getByRole('button', { name: t.hands.legend.show('Feng Shun') }).click();
  await expect(legend).toHaveCount(0);
  const card = page.getByRole('region', { name: t.hands.of('Feng Shun', 'Ferry') });
  await expect(card).toContainText('Smith');
  await expect(card.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

/** Fingers of a phone, sent as the browser would get them. */
async function fingers(page: Page) {
  const client = await page.context().newCDPSession(page);
  const send = (type: string, points: readonly (readonly [number, number])[]): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  return {
    down: (...points: (readonly [number, number])[]) => send('touchStart', points),
    move: (...points: (readonly [number, number])[]) => send('touchMove', points),
    up: () => send('touchEnd', []),
  };
}

test('a finger that rests carries a group, one that swipes scrolls the page, two come nearer', async ({
  come,
}) => {
  const game = await toPicture(come, { ...WIDE, screen: 'phone', touch: true });
  const { page, t } = game;
  const touch = await fingers(page);
  const square = await spotOf(page, 'idle/-1/', 0.85);
  const dam = await spotOf(page, 'waterworks/-1/', 0.8);
  await touch.down([square.x, square.y]);
  await expect(page.locator('.held')).toBeVisible();
  for (const part of [0.3, 0.6, 1])
    await touch.move([square.x + (dam.x - square.x) * part, square.y + (dam.y - square.y) * part]);
  await expect(page.locator('.held')).toContainText(t.terms.tasks.waterworks);
  await touch.up();
  await expect(figures(game, 'waterworks')).not.toHaveValue('0');
  const scrolled = () => page.locator('.app').evaluate((app) => app.scrollTop + window.scrollY);
  const before = await scrolled();
  await touch.down([square.x, square.y]);
  for (const up of [20, 50, 80, 110]) await touch.move([square.x, square.y - up]);
  await touch.up();
  await expect.poll(scrolled).toBeGreaterThan(before);
  await expect(page.locator('.held')).toHaveCount(0);
  // The page may go on gliding for a while after the finger has left it.
  await expect(async () => {
    await page.locator('.app').evaluate((app) => {
      app.scrollTo(0, 0);
      window.scrollTo(0, 0);
    });
    await page.waitForTimeout(200);
    expect(await scrolled()).toBe(0);
  }).toPass();
  const ground = await spotOf(page, 'woods/-1/', 0.8);
  await touch.down([150, ground.y], [240, ground.y]);
  await touch.move([130, ground.y], [260, ground.y]);
  await touch.move([90, ground.y], [300, ground.y]);
  await touch.up();
  await expect(page.getByRole('button', { name: t.hands.camera.home })).toBeEnabled();
  expect(game.faults).toEqual([]);
});

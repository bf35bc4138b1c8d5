/** Sound: nothing of it is there until it is turned on; then it sounds, is told in captions, and nothing hangs on it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { begin, button, openForm, playOn } from './steps.ts';
import { type Come, onScreen, starting, test, type Visit, type Visitor } from './visit.ts';

const PLAIN: Visitor = { language: 'en', screen: 'full', picture: false };
/** Whatever belongs to sound: the part that listens, Howler, and the files. */
const OF_SOUND = /\/(sounding|player)-[^/]*\.js$|\.mp3$/;
const KEY = 'fields-and-furnaces.settings';

interface Listening extends Visit {
  /** Names of the files of sound that were asked for. */
  readonly asked: string[];
}

/** Come, with every request for sound and every mixer of the browser written down. */
async function listen(come: Come, visitor: Visitor): Promise<Listening> {
  const game = await come(visitor);
  const asked: string[] = [];
  game.page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (OF_SOUND.test(pathname)) asked.push(pathname.split('/').at(-1)!);
  });
  await game.page.addInitScript(() => {
    const made: AudioContext[] = [];
    const heard: AnalyserNode[] = [];
    Object.assign(window, { made, heard });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        made.push(this);
      }
      // Everything goes through the limiter: what comes out of it is what is heard.
      override createDynamicsCompressor(): DynamicsCompressorNode {
        const limiter = super.createDynamicsCompressor();
        const ear = this.createAnalyser();
        limiter.connect(ear);
        heard.push(ear);
        return limiter;
      }
    };
  });
  await game.page.reload();
  return { ...game, asked };
}

const mixers = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { made: AudioContext[] }).made.map(({ state }) => state));
/** The loudest sample of this moment, 0 to 1. */
const loudest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const ear = (window as unknown as { heard: AnalyserNode[] }).heard.at(-1)!;
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  });
const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), KEY);
const captions = ({ page, t }: Visit): Locator => page.getByRole('list', { name: t.sound.captions });
const soundSwitch = ({ page, t }: Visit): Locator =>
  page.getByRole('checkbox', { name: starting(t.settings.soundOn) });

async function turnOn(game: Visit): Promise<void> {
  await button(game.page, game.t.title.settings).click();
  await onScreen(game.page, 'settings');
  await soundSwitch(game).check();
}

async function back({ page, t }: Visit): Promise<void> {
  await button(page, t.shell.done).click();
  await onScreen(page, 'title');
}

/** Turn sound on where it fails: the game says so once, gives the captions all the same, and plays on. */
async function hearOfTrouble(game: Visit, sentence: string): Promise<void> {
  const { page, t } = game;
  await turnOn(game);
  const notice = page.locator('.notice');
  await expect(notice).toHaveText(sentence);
  await expect(captions(game)).toContainText(t.sound.birds);
  await button(page, t.shell.close).click();
  await back(game);
  await begin(game);
  await playOn(game);
  await expect(notice).toHaveCount(0);
}

test('until it is turned on, nothing of sound is fetched and no mixer is opened', async ({ come }) => {
  const game = await listen(come, { ...PLAIN, picture: true });
  const { page, t, asked } = game;
  await begin(game);
  await playOn(game);
  await button(page, t.desk.settings).click();
  await expect(soundSwitch(game)).not.toBeChecked();
  expect(asked).toEqual([]);
  expect(await mixers(page)).toEqual([]);
  await expect(captions(game)).toHaveCount(0);
  expect(game.faults).toEqual([]);
});

for (const language of ['en', 'zh'] as const) {
  test(`turned on, it sounds, is told in captions and keeps its volumes: ${language}`, async ({ come }) => {
    const game = await listen(come, { ...PLAIN, language });
    const { page, t, asked } = game;
    await turnOn(game);
    await expect(captions(game)).toContainText(t.sound.birds);
    await expect.poll(() => asked.filter((file) => file.endsWith('.mp3')).length).toBeGreaterThan(4);
    expect(await mixers(page)).toEqual(['running']);
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.005);
    const music = page.getByRole('slider', { name: t.settings.volumes.music });
    await music.focus();
    await music.press('ArrowRight');
    await expect(music).toHaveAttribute('aria-valuetext', t.settings.percent(50));
    await page.getByRole('slider', { name: t.settings.volumes.ambience }).fill('30');
    await back(game);
    await page.reload();
    // What a browser lets sound only after the player has done something waits for that.
    expect(await mixers(page)).toEqual([]);
    await begin(game);
    await expect.poll(() => mixers(page)).toEqual(['running']);
    expect(await kept(page)).toMatchObject({ sound: true, music: 50, ambience: 30, effects: 60 });
    await expect(captions(game)).toContainText(t.sound.musicBegins);
    // A live region would read every bird over the work at the desk.
    await expect(captions(game)).not.toHaveAttribute('aria-live', /./);
    expect(await page.getByRole('status').innerText()).not.toContain(t.sound.birds);
    await button(page, t.desk.settings).click();
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.005);
    const sliders = page.getByRole('slider');
    await expect(sliders).toHaveCount(3);
    for (const volume of await sliders.all()) await volume.fill('0');
    await expect.poll(() => loudest(page)).toBeLessThan(0.0005);
    await soundSwitch(game).uncheck();
    await expect(captions(game)).toHaveCount(0);
    await expect.poll(async () => (await mixers(page))[0]).toBe('closed');
    expect(game.faults).toEqual([]);
  });
}

test('captions go without sound: the stamp is told, and nothing that sounds is fetched', async ({ come }) => {
  const game = await listen(come, PLAIN);
  const { page, t, asked } = game;
  await button(page, t.title.settings).click();
  await page.getByRole('radio', { name: t.settings.captionsShown.always }).check({ force: true });
  await back(game);
  await begin(game);
  await playOn(game, 2);
  await openForm(game);
  await page.getByRole('textbox').first().fill('100');
  await page.locator('.btn--stamp').click();
  await expect(captions(game)).toContainText(t.sound.stamp);
  const said = captions(game).getByText(t.sound.stamp, { exact: true });
  await expect(said).toHaveCSS('opacity', '1');
  await expect(said).toHaveCSS('opacity', '0', { timeout: 15_000 });
  expect(asked.filter((file) => !file.startsWith('sounding'))).toEqual([]);
  expect(await mixers(page)).toEqual([]);
  expect(game.faults).toEqual([]);
});

test('where the browser refuses sound, the game says so once, gives the captions, and plays on', async ({
  come,
}) => {
  const game = await come(PLAIN);
  const { page, t } = game;
  await page.addInitScript(() => {
    window.AudioContext = class {
      constructor() {
        throw new DOMException('There is no output.', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext;
  });
  await page.reload();
  await hearOfTrouble(game, t.errors.sound.refused);
  expect(game.faults).toEqual([]);
});

for (const [what, pattern, word] of [
  ['files', /\.mp3$/, 'partly'],
  ['player', /\/player-[^/]*\.js$/, 'missing'],
] as const) {
  test(`where the ${what} of sound cannot be fetched, the game says so once and plays on`, async ({
    come,
  }) => {
    const game = await come(PLAIN);
    const { page, t } = game;
    await page.route(pattern, (route) => route.abort());
    await hearOfTrouble(game, t.errors.sound[word]);
    expect(game.faults.filter((fault) => !/ERR_FAILED/.test(fault))).toEqual([]);
  });
}

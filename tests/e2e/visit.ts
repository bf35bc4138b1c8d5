/** A visit to the game in a real browser: who comes, on which screen, and everything that goes wrong meanwhile. */
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { messages as en } from '../../src/i18n/en/index.ts';
import { type Formats, formatsOf } from '../../src/i18n/index.ts';
import { messages as zh } from '../../src/i18n/zh/index.ts';

const TEXTS = { en, zh } as const;
const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const;

/** Screens that the game is held to. */
export const SCREENS = {
  full: { width: 1366, height: 768 },
  frame: { width: 1366, height: 500 },
  phone: { width: 390, height: 844 },
} as const;

/** Who comes, and with what settings. */
export interface Visitor {
  readonly language: keyof typeof TEXTS;
  readonly screen: keyof typeof SCREENS;
  readonly picture: boolean;
  /** Comes with fingers instead of a mouse. */
  readonly touch?: boolean;
  /** Whether hints come; they do unless told. */
  readonly hints?: boolean;
  /** Pace of the season that passes; at once unless told. */
  readonly speed?: 0 | 1 | 2;
  /** Size of the text in percent; 100 unless told. */
  readonly text?: 100 | 125 | 150 | 200;
}

/** A page with the texts of its language, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly t: typeof en;
  readonly format: Formats;
  /** Console errors and warnings, page errors, requests to other hosts. */
  readonly faults: string[];
}

const KEY = 'fields-and-furnaces.settings';

function watch(page: Page, home: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== home) faults.push(`other host: ${request.url()}`);
  });
  return faults;
}

/** A visitor comes to the first page; some things must be done to it beforehand. */
export type Come = (visitor: Visitor, beforehand?: (page: Page) => Promise<void>) => Promise<Visit>;

/** Open the first page. Seasons pass at once, unless told: what they show is for the picture's own tests. */
async function visit(
  browser: Browser,
  home: string,
  ...[visitor, beforehand = async () => {}]: Parameters<Come>
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: home,
    locale: LOCALES[visitor.language],
    viewport: SCREENS[visitor.screen],
    hasTouch: visitor.touch ?? false,
  });
  const { language, picture, text = 100, speed = 0, hints = true } = visitor;
  const settings = { language, picture, text, seasonSpeed: speed, hints };
  await context.addInitScript(
    ([key, settings]) => {
      if (localStorage.getItem(key!) === null) localStorage.setItem(key!, settings!);
    },
    [KEY, JSON.stringify(settings)],
  );
  const page = await context.newPage();
  await beforehand(page);
  const faults = watch(page, new URL(home).host);
  await page.goto('./');
  return { page, t: TEXTS[visitor.language], format: formatsOf(visitor.language), faults };
}

/** Whether what stands on the page is wider than the page: what sticks out is cut, since nothing scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.locator('.app').evaluate((app) => app.scrollWidth - app.clientWidth);

/** Wait until a screen is the one that is shown. */
export const onScreen = (page: Page, screen: string): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-screen', screen, { timeout: 30_000 });

/** The beginning of an accessible name, as a pattern. */
export const starting = (text: string): RegExp =>
  new RegExp(`^\\s*${text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A test whose visitors come, and leave when it is over. */
export const test = base.extend<{ come: Come }>({
  async come({ browser, baseURL }, use) {
    const visits: Visit[] = [];
    await use(async (...who) => {
      const game = await visit(browser, baseURL!, ...who);
      visits.push(game);
      return game;
    });
    for (const { page } of visits) await page.context().close();
  },
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Commands under which Chromium or Chrome is usually on the path, the one that we test with first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const FIXED_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: WINDOWS_FOLDERS.flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

type Say = (line: string) => void;

/** Find a browser for the tests, or install one: the system's own first, Playwright's download next, the system's
 * package manager last.
 *
 * @param say Told each step that takes time or changes the machine.
 * @returns Path of a Chromium or Chrome that starts.
 * @throws {Error} If there is none and none can be installed; the message says what to do by hand.
 */
export function findBrowser(say: Say): string {
  return findInstalledBrowser() ?? downloadBrowser(say) ?? installBrowser(say) ?? giveUp();
}

/** Find a browser that is on the machine already, without installing anything. */
export function findInstalledBrowser(): string | null {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked)) {
    throw new Error(`CHROME_PATH names ${asked}, and there is no such file. Mend it, or unset it.`);
  }
  const places = [
    ...(asked ? [asked] : []),
    ...onPath(),
    ...(FIXED_PLACES[process.platform] ?? []),
    playwrightPath(),
  ];
  return places.find((place) => existsSync(place) && starts(place)) ?? null;
}

function onPath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** Where Playwright keeps its own Chromium, whether it is there or not. */
function playwrightPath(): string {
  return chromium.executablePath();
}

/** A wrapper that only advertises a package, or a browser whose libraries are missing, does not count as found. */
function starts(path: string): boolean {
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function downloadBrowser(say: Say): string | null {
  say("No Chromium or Chrome on this machine: trying Playwright's own download …");
  const command = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const run = spawnSync(process.execPath, [command, 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  if (run.status === 0 && starts(playwrightPath())) return playwrightPath();
  say("Playwright's download is not to be had here, or does not start.");
  return null;
}

function installBrowser(say: Say): string | null {
  const prefix = administratorPrefix();
  if (process.platform !== 'linux' || prefix === null || !onPathNamed('apt-get')) return null;
  say("Installing the package 'chromium' with apt-get …");
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(command, rest, { stdio: 'inherit', timeout: 600_000, env });
  }
  return findInstalledBrowser();
}

/** What to put before a command that needs an administrator: nothing as root, sudo where it asks no password. */
function administratorPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function onPathNamed(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

function giveUp(): never {
  throw new Error(
    'The tests need Chromium or Chrome, and none could be found or installed. Install one, or set CHROME_PATH to it.',
  );
}

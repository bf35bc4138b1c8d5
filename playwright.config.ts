import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/find-browser.ts';

/** Port of the game under test. Another one can be set where two runs share a machine. */
const port = Number(process.env.TEST_PORT ?? 4199);

/** WebGL without a graphics card, silence, and nothing sent to anybody. */
const browserArguments = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--autoplay-policy=no-user-gesture-required',
  '--mute-audio',
];

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
  snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    locale: 'en',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser((line) => console.log(line)), args: browserArguments },
  },
  webServer: {
    command: `npx tsx tools/serve.ts --strict --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'pipe',
  },
});

import { join } from 'node:path';
import { defineConfig } from 'vite';
import { levelsPlugin } from './tools/build/levels-plugin.ts';
import { precompressPlugin } from './tools/build/precompress-plugin.ts';
import { projectRoot } from './tools/build/project-root.ts';
import { securityPlugin } from './tools/build/security-plugin.ts';

/** Switches that Phaser's sources read: both renderers, no sound, no 3D, no debugger. */
const phaserSwitches = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

export default defineConfig({
  root: projectRoot,
  base: './',
  publicDir: false,
  plugins: [levelsPlugin(projectRoot), securityPlugin(), precompressPlugin()],
  resolve: {
    alias: [{ find: /^phaser$/, replacement: join(projectRoot, 'tools/build/phaser-core.cjs') }],
  },
  define: { ...phaserSwitches, global: 'globalThis' },
  optimizeDeps: { include: ['phaser'], rolldownOptions: { transform: { define: phaserSwitches } } },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    // Where a build spends its seconds is no news to somebody who starts a game.
    rollupOptions: { checks: { pluginTimings: false } },
  },
  server: { port: 5173 },
});

import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import {
  listLevels,
  loadLevel,
  loadParameterCards,
  loadPresetCards,
  loadSources,
  loadStory,
} from '../../src/content/index.ts';

/** Languages in which every level is told. */
const LANGUAGES = ['en', 'zh'] as const;

/** Compile levels, their stories and the sources into modules, so that no YAML reaches the browser.
 *
 * Serves `virtual:levels`, `virtual:level/<id>`, `virtual:story/<id>/<language>`, `virtual:sources`,
 * `virtual:presets` and `virtual:parameters` (typed in `src/vite-env.d.ts`).
 *
 * @param root Absolute path of the project.
 * @throws {Error} If a file under `levels/` is wrong: the message names file, line, path and mend.
 */
export function levelsPlugin(root: string): Plugin {
  const folder = join(root, 'levels');
  return {
    name: 'fields-and-furnaces:levels',
    resolveId: (id) =>
      /^virtual:(levels$|sources$|parameters$|presets$|level\/|story\/)/.test(id) ? `\0${id}` : null,
    load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      return moduleFor(root, id.slice('\0virtual:'.length));
    },
    configureServer: (server) => watchLevels(server, folder),
  };
}

function moduleFor(root: string, name: string): string | null {
  const [kind, id = '', language = ''] = name.split('/');
  if (kind === 'levels') return levelsModule(root);
  if (kind === 'sources') return jsonModule(loadSources(root));
  if (kind === 'parameters') return jsonModule(loadParameterCards(root));
  if (kind === 'presets') return jsonModule(loadPresetCards(root));
  if (kind === 'level') return jsonModule(loadLevel(root, id));
  if (kind === 'story') return jsonModule(loadStory(root, id, language));
  return null;
}

/** Write the list of levels together with one lazy import for each level and story. */
function levelsModule(root: string): string {
  const levels = listLevels(root);
  const rows = levels.map(({ id }) => {
    const stories = LANGUAGES.map(
      (language) => `${language}: () => import('virtual:story/${id}/${language}').then((m) => m.default)`,
    );
    return `'${id}': { level: () => import('virtual:level/${id}').then((m) => m.default), ${stories.join(', ')} }`;
  });
  return [
    `const rows = { ${rows.join(',\n')} };`,
    `const row = (id) => rows[id] ?? {};`,
    `const missing = (what) => () => Promise.reject(new RangeError('No such ' + what));`,
    `export const levels = ${JSON.stringify(levels)};`,
    `export const loadLevel = (id) => (row(id).level ?? missing('level: ' + id))();`,
    `export const loadStory = (id, language) => (row(id)[language] ?? missing('story: ' + id + '/' + language))();`,
    `export const loadSources = () => import('virtual:sources').then((m) => m.default);`,
    `export const loadPresetCards = () => import('virtual:presets').then((m) => m.default);`,
    `export const loadParameterCards = () => import('virtual:parameters').then((m) => m.default);`,
  ].join('\n');
}

/** JSON.parse of one string starts faster than an object literal of the same size. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** Reload the page when a level file changes during development. */
function watchLevels(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder);
  server.watcher.on('change', (file) => {
    if (!file.startsWith(folder)) return;
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}

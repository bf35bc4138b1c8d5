/** Levels, stories and policies from the project's folder or from any file. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Landscape, Level } from '../../engine/index.ts';
import { type CompiledLevel, compileLevel } from '../compile/level.ts';
import { type Change, type ParameterTable, type Replacements, readChange } from '../compile/parameters.ts';
import type { ReadFile } from '../compile/read.ts';
import { compareStories, compileStory, type Story } from '../compile/story.ts';
import { type LevelFile, levelSchema } from '../schema/level.ts';
import { type StoryFile, storySchema } from '../schema/story.ts';
import { ContentError } from '../text/content-error.ts';
import { errorAt } from '../text/document.ts';
import { loadParameters, loadSourceIds } from './cards.ts';
import { foldersIn, isPath, readContent } from './files.ts';

const LANGUAGES = ['en', 'zh'] as const;
const SCENARIOS = 'levels/scenarios';

/** Where a level may be found and what is changed in it. */
export interface LevelOptions {
  /** Parameters set from outside; a bare number is taken in the unit of the card. */
  readonly changes?: readonly Change[];
}

function readChanges(table: ParameterTable, changes: readonly Change[]): Replacements {
  const read = new Map<string, number>();
  for (const change of changes) {
    const found = readChange(table, change);
    if ('mend' in found)
      throw new ContentError(
        { file: 'command line', line: 1, path: `--set ${change.parameter}` },
        found.mend,
      );
    read.set(change.parameter, found.value);
  }
  return read;
}

function checkSources(known: ReadonlySet<string>, { document, value }: ReadFile<LevelFile>): void {
  const check = (ids: readonly string[], path: (string | number)[]): void => {
    const missing = ids.findIndex((id) => !known.has(id));
    if (missing >= 0)
      throw errorAt(
        document,
        [...path, missing],
        `Add levels/sources/${ids[missing]}.yaml or name another source.`,
      );
  };
  check(value.sources, ['sources']);
  value.basis.forEach((basis, i) => {
    check(basis.sources, ['basis', i, 'sources']);
  });
  value.letters.forEach((letter, i) => {
    check(letter.sources, ['letters', i, 'sources']);
    letter.choices.forEach((choice, c) => {
      check(choice.sources, ['letters', i, 'choices', c, 'sources']);
    });
  });
}

interface LoadedLevel extends CompiledLevel {
  readonly file: ReadFile<LevelFile>;
}

function loadFrom(root: string, path: string, options: LevelOptions): LoadedLevel {
  const sources = loadSourceIds(root);
  const table = loadParameters(root, sources);
  const file = readContent(root, path, levelSchema);
  checkSources(sources, file);
  return { file, ...compileLevel(file, table, readChanges(table, options.changes ?? [])) };
}

function storiesBeside(root: string, path: string): ReadFile<StoryFile>[] {
  const paths = LANGUAGES.map((language) => join(dirname(path), `story.${language}.yaml`));
  const stories = paths.map((story) => readContent(root, story, storySchema));
  stories.forEach(({ document, value }, i) => {
    if (value.language !== LANGUAGES[i])
      throw errorAt(document, ['language'], `Write language: ${LANGUAGES[i]}, as in the name of the file.`);
  });
  return stories;
}

const scenarioPath = (root: string, id: string): string => join(root, SCENARIOS, id, 'level.yaml');

function scenario(root: string, id: string): string {
  const path = scenarioPath(root, id);
  if (existsSync(path)) return path;
  throw new ContentError(
    { file: SCENARIOS, line: 1, path: id },
    `Name a level that is there: ${foldersIn(join(root, SCENARIOS)).join(', ')}; or the path of a level file.`,
  );
}

/**
 * Load one level of the project with everything that its folder must hold.
 *
 * @param root Absolute path of the project.
 * @throws {ContentError} If the level, one of its texts, a parameter or a source is wrong.
 */
export function loadLevel(root: string, id: string, options: LevelOptions = {}): Level {
  const path = scenario(root, id);
  const loaded = loadFrom(root, path, options);
  if (loaded.level.id !== id)
    throw errorAt(loaded.file.document, ['id'], `Write id: ${id}, the name of the folder.`);
  checkStories(root, path, loaded);
  return loaded.level;
}

function checkStories(root: string, path: string, { file, notes }: LoadedLevel): void {
  const stories = storiesBeside(root, path);
  for (const story of stories) compileStory(file.value, notes, story);
  compareStories(stories[0]!, stories[1]!);
}

/**
 * Load a level from any YAML or JSON file. Its texts are checked only where they lie beside it, since a level can be
 * simulated without them.
 *
 * @param root Absolute path of the project, whose parameters and sources the level uses.
 * @param path Path of the file.
 * @throws {ContentError} If the level, one of its texts, a parameter or a source is wrong.
 */
export function loadLevelFile(root: string, path: string, options: LevelOptions = {}): Level {
  const full = resolve(path);
  const loaded = loadFrom(root, full, options);
  const hasStory = LANGUAGES.some((language) => existsSync(join(dirname(full), `story.${language}.yaml`)));
  if (hasStory) checkStories(root, full, loaded);
  return loaded.level;
}

/** Load a level by its id, or from a file where the text is a path. */
export const loadLevelNamed = (root: string, idOrFile: string, options: LevelOptions = {}): Level =>
  isPath(idOrFile) ? loadLevelFile(root, idOrFile, options) : loadLevel(root, idOrFile, options);

/**
 * Load the texts of a level.
 *
 * @param language 'en' or 'zh'.
 * @throws {ContentError} If they are missing or do not fit the level.
 */
export function loadStory(root: string, id: string, language: string): Story {
  const path = scenario(root, id);
  const { file, notes } = loadFrom(root, path, {});
  const story = storiesBeside(root, path).find(({ value }) => value.language === language);
  if (!story)
    throw new ContentError(
      { file: `${SCENARIOS}/${id}`, line: 1, path: language },
      'Name a language that is there: en, zh.',
    );
  return compileStory(file.value, notes, story);
}

/** A line of the list of levels. */
export interface LevelListing {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly subtitle: { readonly en: string; readonly zh: string };
  readonly blurb: { readonly en: string; readonly zh: string };
  readonly turns: number;
  /** First month: year and month, such as 1958-03. */
  readonly start: string;
  readonly minutes: number;
  readonly order: number;
  readonly landscape: Landscape;
}

function listing(root: string, id: string): LevelListing {
  const { value } = readContent(root, scenarioPath(root, id), levelSchema);
  const [en, zh] = storiesBeside(root, scenarioPath(root, id)).map((story) => story.value);
  const both = (key: 'title' | 'subtitle' | 'blurb') => ({ en: en![key], zh: zh![key] });
  return {
    id,
    title: both('title'),
    subtitle: both('subtitle'),
    blurb: both('blurb'),
    turns: value.calendar.turns,
    start: value.calendar.start,
    minutes: value.minutes,
    order: value.order,
    landscape: value.landscape,
  };
}

/** List the levels of the project in the sequence in which they are offered. */
export function listLevels(root: string): LevelListing[] {
  const levels = foldersIn(join(root, SCENARIOS)).map((id) => listing(root, id));
  return levels.sort((a, b) => a.order - b.order);
}

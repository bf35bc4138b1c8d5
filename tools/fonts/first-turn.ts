import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../build/project-root.ts';
import { listFiles } from '../source/source-files.ts';

/** The parts of a level that say when a text is shown. */
interface LevelTimes {
  readonly order: number;
  readonly letters?: readonly { readonly id: string; readonly turn: number }[];
  readonly notes?: readonly { readonly id: string; readonly after: number }[];
}

/** Parts of a story that wait for a letter, a note or the debrief. */
const LATER_PARTS = ['letters', 'notes', 'learn'];

/** Chinese texts that a player meets up to the end of the first turn of the first level offered; the titles of all levels. */
export function firstTurnTexts(): string[] {
  const levels = listFiles('levels/scenarios', /\/story\.zh\.yaml$/).map((path) => ({
    story: readYaml<Record<string, unknown>>(path),
    level: readYaml<LevelTimes>(path.replace('story.zh.yaml', 'level.yaml')),
  }));
  levels.sort((a, b) => a.level.order - b.level.order);
  const cards = levels.flatMap(({ story }) => [story.title, story.subtitle, story.blurb]);
  const [first] = levels;
  return [...cards, ...(first ? openingParts(first.story, first.level) : [])].flatMap(textsIn);
}

function openingParts(story: Readonly<Record<string, unknown>>, level: LevelTimes): unknown[] {
  const always = Object.entries(story).filter(([part]) => !LATER_PARTS.includes(part));
  const letters = earliest(level.letters ?? [], ({ turn }) => turn).map(({ id }) =>
    entryOf(story.letters, id),
  );
  const notes = earliest(level.notes ?? [], ({ after }) => after).map(({ id }) => entryOf(story.notes, id));
  return [...always.map(([, text]) => text), ...letters, ...notes];
}

function earliest<Entry>(entries: readonly Entry[], turnOf: (entry: Entry) => number): Entry[] {
  const first = Math.min(...entries.map(turnOf));
  return entries.filter((entry) => turnOf(entry) === first);
}

function entryOf(tree: unknown, id: string): unknown {
  return typeof tree === 'object' && tree !== null ? (tree as Record<string, unknown>)[id] : undefined;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function readYaml<Shape>(path: string): Shape {
  return parse(readFileSync(join(projectRoot, path), 'utf8')) as Shape;
}

/** Sources and parameters as the game shows them: where a number comes from, and how sure it is. */
import { basename, join } from 'node:path';
import {
  gatherParameters,
  type ParameterTable,
  type PlacedParameter,
  valueIn,
} from '../compile/parameters.ts';
import type { ReadFile } from '../compile/read.ts';
import { type ParameterEntry, parametersSchema } from '../schema/parameters.ts';
import { type SourceFile, sourceSchema } from '../schema/source.ts';
import type { Citation } from '../schema/terms.ts';
import { errorAt } from '../text/document.ts';
import { contentFiles, readContent } from './files.ts';

/** A short text in both languages of the game. */
interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

/** A work on which texts and numbers rest. */
export type SourceRecord = SourceFile;

/** A parameter as a card. */
export interface ParameterCard {
  readonly id: string;
  readonly topic: string;
  readonly label: BothLanguages;
  readonly value: number;
  readonly unit: string;
  readonly kind: ParameterEntry['kind'];
  readonly range?: readonly [number, number];
  readonly sources: readonly Citation[];
  /** Formula, method or reason, by the kind, in English; an observed number has none. */
  readonly reason?: string;
  /** What is contested about the number, in English. */
  readonly disputed?: string;
  /** The two texts above in both languages; empty where there is none. */
  readonly texts: Readonly<Record<'en' | 'zh', { readonly reason: string; readonly disputed: string }>>;
  readonly usedBy: readonly string[];
}

function readSources(root: string): ReadFile<SourceFile>[] {
  return contentFiles(join(root, 'levels/sources')).map((path) => {
    const read = readContent(root, path, sourceSchema);
    const name = basename(path).replace(/\.\w+$/, '');
    if (read.value.id !== name)
      throw errorAt(read.document, ['id'], `Write id: ${name}, the name of the file.`);
    return read;
  });
}

/**
 * Load every work, sorted by id.
 *
 * @param root Absolute path of the project.
 * @throws {ContentError} If a file is wrong.
 */
export const loadSources = (root: string): SourceRecord[] => readSources(root).map(({ value }) => value);

/** Load the ids of every work. */
export const loadSourceIds = (root: string): ReadonlySet<string> =>
  new Set(loadSources(root).map(({ id }) => id));

/** Load the table of parameters of the project, given the ids of its works where they are known already. */
export function loadParameters(
  root: string,
  sources: ReadonlySet<string> = loadSourceIds(root),
): ParameterTable {
  const files = contentFiles(join(root, 'levels/parameters'));
  return gatherParameters(
    files.map((path) => readContent(root, path, parametersSchema)),
    sources,
  );
}

function reasonOf(entry: ParameterEntry): BothLanguages | undefined {
  switch (entry.kind) {
    case 'observed':
      return undefined;
    case 'derived':
      return entry.formula;
    case 'estimated':
      return entry.method;
    case 'design':
      return entry.reason;
  }
}

function textsOf(entry: ParameterEntry): ParameterCard['texts'] {
  const reason = reasonOf(entry);
  const inLanguage = (language: 'en' | 'zh') => ({
    reason: reason?.[language] ?? '',
    disputed: entry.disputed?.[language] ?? '',
  });
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}

function cardOf({ entry, topic }: PlacedParameter, year: number): ParameterCard {
  const texts = textsOf(entry);
  const { reason, disputed } = texts.en;
  return {
    id: entry.id,
    topic,
    label: entry.label,
    value: valueIn(entry, year),
    unit: entry.unit,
    kind: entry.kind,
    ...(entry.range ? { range: entry.range } : {}),
    sources: entry.sources ?? [],
    ...(reason === '' ? {} : { reason }),
    ...(disputed === '' ? {} : { disputed }),
    texts,
    usedBy: entry.used_by,
  };
}

/**
 * Load every parameter as a card, with the value that holds in a year.
 *
 * @param root Absolute path of the project.
 * @throws {ContentError} If a file is wrong.
 */
export const loadParameterCards = (root: string, year = 1958): ParameterCard[] =>
  [...loadParameters(root).values()].map((placed) => cardOf(placed, year));

import { listLevels } from '../../src/content/index.ts';
import { projectRoot } from '../build/project-root.ts';
import { artByLook } from './art-files.ts';
import { BuiltFiles, totalSize } from './built-files.ts';

/** One row of the table of transfer sizes. */
export interface SizeRow {
  readonly what: string;
  readonly bytes: number;
  /** Most bytes allowed. Undefined for a row that only explains another. */
  readonly budget?: number;
}

/** Budgets in bytes; a kilobyte is 1000 bytes. */
const FIRST_ORDER = 200_000;
const FIRST_VISIT = 900_000;
const LATER_SEASON = 250_000;
const FONTS: Readonly<Record<string, number>> = { en: 130_000, zh: 330_000 };

/** Look in which the first level opens: its files belong to the first visit. */
const FIRST_LOOK = 'spring';

/** Faces that a language shows on a first visit. The plain face is a setting, and the later Chinese signs come later. */
const FACES: Readonly<Record<string, RegExp>> = {
  en: /^assets\/fonts\/((text|text-italic|display|numerals|hand)(-\d)?|song-\d+-names)\.woff2$/,
  zh: /^assets\/fonts\/((text|text-italic|display|numerals|hand)(-\d)?|song-\d+-(names|first))\.woff2$/,
};

/** Calculate what is sent for the first order, the first visit and each later season, per language. Needs a build. */
export function visitSizes(): SizeRow[] {
  const built = new BuiltFiles();
  const looks = artByLook(built);
  const perLanguage = Object.keys(FACES).flatMap((language) => languageRows(built, language, looks));
  return [...perLanguage, ...laterSeasons(looks)];
}

function languageRows(
  built: BuiltFiles,
  language: string,
  looks: ReadonlyMap<string, Set<string>>,
): SizeRow[] {
  const order = firstOrderFiles(built, language);
  const fonts = built.keys(FACES[language]!).map((key) => built.fileOf(key)!);
  const scripts = [...order, ...otherScripts(built, language)];
  const picture = looks.get(FIRST_LOOK) ?? new Set<string>();
  return [
    { what: `${language}: first order possible`, bytes: totalSize(order), budget: FIRST_ORDER },
    { what: `${language}: fonts of a first visit`, bytes: totalSize(fonts), budget: FONTS[language]! },
    { what: `${language}: picture of ${FIRST_LOOK}, people and grain`, bytes: totalSize(picture) },
    {
      what: `${language}: first visit to the end of the first turn`,
      bytes: totalSize([...scripts, ...fonts, ...picture]),
      budget: FIRST_VISIT,
    },
  ];
}

/** The page, its script and styles, and one language's messages, level and story. */
function firstOrderFiles(built: BuiltFiles, language: string): string[] {
  const level = firstLevel();
  const texts = built.keys(
    new RegExp(
      `(^src/i18n/${language}/index\\.ts$|virtual:level/${level}$|virtual:story/${level}/${language}$)`,
    ),
  );
  return ['index.html', ...[built.entry, ...texts].flatMap((key) => built.filesAtOnce(key))];
}

/** The level that a first visit opens. */
const firstLevel = (): string => [...listLevels(projectRoot)].sort((a, b) => a.order - b.order)[0]!.id;

/** What is fetched only when a player opens a page of numbers or works, or another level, or turns sound on. */
const ASKED_FOR = /virtual:(parameters|sources)|^src\/sound|virtual:(level|story)\/([^/]+)/;

/** Every other script that the page may load by itself, apart from those of other languages. */
function otherScripts(built: BuiltFiles, language: string): string[] {
  const foreign = (key: string) => {
    const found = /^src\/i18n\/(\w+)\/index\.ts$|virtual:story\/.*\/(\w+)$/.exec(key);
    return found !== null && (found[1] ?? found[2]) !== language;
  };
  const level = firstLevel();
  const askedFor = (key: string) => {
    const found = ASKED_FOR.exec(key);
    return found !== null && found[3] !== level;
  };
  const keys = built.keysReached(built.entry).filter((key) => !foreign(key) && !askedFor(key));
  return keys.flatMap((key) => built.filesAtOnce(key));
}

function laterSeasons(looks: ReadonlyMap<string, Set<string>>): SizeRow[] {
  const first = looks.get(FIRST_LOOK) ?? new Set<string>();
  const later = [...looks].filter(([look]) => look !== FIRST_LOOK);
  return later.map(([look, files]) => ({
    what: `later: ${look}`,
    bytes: totalSize([...files].filter((file) => !first.has(file))),
    budget: LATER_SEASON,
  }));
}

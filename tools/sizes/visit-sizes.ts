import { listLevels } from '../../src/content/index.ts';
import type { Landscape } from '../../src/engine/index.ts';
import { lookOf } from '../../src/view/scene/index.ts';
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

/** Faces that a language shows on a first visit. The plain face is a setting, and the later Chinese signs come later. */
const FACES: Readonly<Record<string, RegExp>> = {
  en: /^assets\/fonts\/((text|text-italic|display|numerals|hand)(-\d)?|song-\d+-names)\.woff2$/,
  zh: /^assets\/fonts\/((text|text-italic|display|numerals|hand)(-\d)?|song-\d+-(names|first))\.woff2$/,
};

type Looks = ReadonlyMap<string, Set<string>>;

/** A landscape by the first level that lies in it. */
interface Opening {
  readonly landscape: Landscape;
  readonly level: string;
  /** Look in which the level begins. */
  readonly look: string;
  readonly looks: Looks;
}

/** Calculate what is sent for the first order, the first visit and each later season, per landscape and language. Needs a build. */
export function visitSizes(): SizeRow[] {
  const built = new BuiltFiles();
  const [first, ...others] = openings(built);
  const perLanguage = Object.keys(FACES).flatMap((language) => [
    ...firstVisit(built, language, first!),
    ...others.map((other) => visitElsewhere(built, language, other)),
  ]);
  return [...perLanguage, ...[first!, ...others].flatMap(laterSeasons)];
}

/** The landscapes in the sequence in which their levels are offered: the first is that of a first visit. */
function openings(built: BuiltFiles): Opening[] {
  const levels = [...listLevels(projectRoot)].sort((a, b) => a.order - b.order);
  const landscapes = [...new Set(levels.map(({ landscape }) => landscape))];
  return landscapes.map((landscape) => {
    const { id, start } = levels.find((level) => level.landscape === landscape)!;
    const season = Math.floor((Number(start.split('-')[1]) - 1) / 2);
    return { landscape, level: id, look: lookOf(season), looks: artByLook(built, landscape) };
  });
}

const pictureOf = ({ looks, look }: Opening): Set<string> => looks.get(look) ?? new Set();

const fontsOf = (built: BuiltFiles, language: string): string[] =>
  built.keys(FACES[language]!).map((key) => built.fileOf(key)!);

/** Everything that is sent until the end of the first turn of a level, apart from the picture of another landscape. */
function wholeVisit(built: BuiltFiles, language: string, opening: Opening): number {
  return totalSize([
    ...firstOrderFiles(built, language, opening.level),
    ...otherScripts(built, language, opening),
    ...fontsOf(built, language),
    ...pictureOf(opening),
  ]);
}

function firstVisit(built: BuiltFiles, language: string, first: Opening): SizeRow[] {
  const order = firstOrderFiles(built, language, first.level);
  return [
    { what: `${language}: first order possible`, bytes: totalSize(order), budget: FIRST_ORDER },
    {
      what: `${language}: fonts of a first visit`,
      bytes: totalSize(fontsOf(built, language)),
      budget: FONTS[language]!,
    },
    { what: `${language}: picture of ${first.look}, people and grain`, bytes: totalSize(pictureOf(first)) },
    {
      what: `${language}: first visit to the end of the first turn`,
      bytes: wholeVisit(built, language, first),
      budget: FIRST_VISIT,
    },
  ];
}

/** A visit that goes straight to a level elsewhere, held to the same budget; the first page's own picture is not of its land. */
const visitElsewhere = (built: BuiltFiles, language: string, opening: Opening): SizeRow => ({
  what: `${language}: the same in ${opening.landscape}, without the cover`,
  bytes: wholeVisit(built, language, opening),
  budget: FIRST_VISIT,
});

/** The page, its script and styles, and one language's messages, level and story. */
function firstOrderFiles(built: BuiltFiles, language: string, level: string): string[] {
  const texts = built.keys(
    new RegExp(
      `(^src/i18n/${language}/index\\.ts$|virtual:level/${level}$|virtual:story/${level}/${language}$)`,
    ),
  );
  return ['index.html', ...[built.entry, ...texts].flatMap((key) => built.filesAtOnce(key))];
}

/**
 * What is fetched only when a player opens a page of numbers or works, or another level or landscape, or turns sound on;
 * and the screens that are fetched when the first turn is over, or on asking.
 */
const ASKED_FOR =
  /virtual:(parameters|sources)|^src\/sound|^src\/dom\/app\/later-screens|(?:virtual:(?:level|story)|art\/worlds)\/([^/.]+)/;

/** Every other script that the page may load by itself, apart from those of other languages. */
function otherScripts(built: BuiltFiles, language: string, { level, landscape }: Opening): string[] {
  const foreign = (key: string) => {
    const found = /^src\/i18n\/(\w+)\/index\.ts$|virtual:story\/.*\/(\w+)$/.exec(key);
    return found !== null && (found[1] ?? found[2]) !== language;
  };
  const askedFor = (key: string) => {
    const found = ASKED_FOR.exec(key);
    return found !== null && found[2] !== level && found[2] !== landscape;
  };
  const keys = built.keysReached(built.entry).filter((key) => !foreign(key) && !askedFor(key));
  return keys.flatMap((key) => built.filesAtOnce(key));
}

/** What each look adds to those before it, in the sequence in which the seasons of the level come. */
function laterSeasons({ landscape, look: first, looks }: Opening): SizeRow[] {
  const had = new Set(looks.get(first));
  const year = [...looks.keys()];
  const later = [...year.slice(year.indexOf(first) + 1), ...year.slice(0, year.indexOf(first))];
  return later.map((look) => {
    const fresh = [...(looks.get(look) ?? [])].filter((file) => !had.has(file));
    for (const file of fresh) had.add(file);
    return { what: `later: ${look} in ${landscape}`, bytes: totalSize(fresh), budget: LATER_SEASON };
  });
}

import { loadLevel, loadPolicy } from '../src/content/index.ts';
import { accountsOf, fingerprint } from '../src/engine/index.ts';
import { playPolicy } from '../src/policies/index.ts';
import { RULES } from '../src/replay/index.ts';

/** Key figures that a golden run keeps of each turn. */
const FIGURES = [
  'grainOutputKg',
  'reportedOutputKg',
  'procuredKg',
  'grainPerHeadKg',
  'foodIndex',
  'workCapacity',
  'deathRatePerMille',
  'birthRatePerMille',
  'population',
  'ironClaimedTonnes',
  'unharvestedShare',
  'morale',
  'standing',
  'trust',
] as const;

type Figure = (typeof FIGURES)[number];

/** One turn of a golden run: its fingerprint, and figures to six digits for people to read. */
export interface GoldenTurn {
  readonly turn: number;
  readonly season: string;
  readonly fingerprint: string;
  readonly figures: Readonly<Record<Figure, number | null>>;
}

/** A golden run without its reason. */
export interface GoldenRun {
  readonly level: string;
  readonly levelHash: string;
  readonly policy: string;
  readonly key: number;
  readonly rules: string;
  readonly turns: readonly GoldenTurn[];
}

/** The runs that are kept, one file each under `tests/golden/`. */
export const GOLDEN_RUNS: readonly {
  readonly level: string;
  readonly policy: string;
  readonly key: number;
}[] = [
  { level: 'walking-on-two-legs', policy: 'zealous', key: 1 },
  { level: 'walking-on-two-legs', policy: 'protective', key: 1 },
];

/** Name the file of a golden run. */
export const goldenName = ({ level, policy }: { level: string; policy: string }): string =>
  `${level}-${policy}.json`;

const readable = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(6));

/** Play a golden run afresh. */
export function playGolden(
  root: string,
  { level: id, policy, key }: (typeof GOLDEN_RUNS)[number],
): GoldenRun {
  const level = loadLevel(root, id);
  const { worlds } = playPolicy(loadPolicy(root, policy), level, key, level.turns);
  const turns = accountsOf(worlds).turns.map((account, i) => ({
    turn: account.turn,
    season: `${account.year} ${account.season}`,
    fingerprint: fingerprint(worlds[i + 1]!),
    figures: Object.fromEntries(
      FIGURES.map((name) => [name, readable(account[name])]),
    ) as GoldenTurn['figures'],
  }));
  return { level: id, levelHash: level.hash, policy, key, rules: RULES, turns };
}

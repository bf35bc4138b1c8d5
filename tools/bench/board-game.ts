/** The run inside boardgame.io: its client, its moves and its draft; our commands and our rules. */
import { createRequire } from 'node:module';
import type { Client as MakeClient } from 'boardgame.io/client';
import { giveIn } from '../../src/engine/commands/apply.ts';
import { type Command, type Game, newGame } from '../../src/engine/index.ts';
import { passSeason } from '../../src/engine/turn/end-turn.ts';
import {
  COLUMN_TABLES,
  closeDraft,
  type Draft,
  emptyDraft,
  type Rows,
  rowsOf,
  type World,
} from '../../src/engine/world/world.ts';
import { type RecordedRun, unsignedFingerprint } from './recorded-run.ts';

/** The package offers its client to Node as CommonJS alone. */
const { Client } = createRequire(import.meta.url)('boardgame.io/client') as { Client: typeof MakeClient };

const INVALID_MOVE = 'INVALID_MOVE';

type PlainRow = Record<string, number>;

/** The state that boardgame.io keeps: rows as plain objects, which its draft can follow. */
interface PlainRows {
  readonly commune: PlainRow;
  readonly brigades: readonly PlainRow[];
  readonly crops: readonly (readonly PlainRow[])[];
}

const NAMES = {
  commune: Object.keys(COLUMN_TABLES.commune),
  brigade: Object.keys(COLUMN_TABLES.brigade),
  crop: Object.keys(COLUMN_TABLES.crop),
};

const plain = (names: readonly string[], row: object): PlainRow =>
  Object.fromEntries(names.map((name) => [name, (row as PlainRow)[name]!]));

function plainRows({ commune, brigades, crops }: Rows): PlainRows {
  return {
    commune: plain(NAMES.commune, commune),
    brigades: brigades.map((brigade) => plain(NAMES.brigade, brigade)),
    crops: crops.map((slots) => slots.map((crop) => plain(NAMES.crop, crop))),
  };
}

function worldFrom(game: Game, rows: PlainRows): World {
  const draft = emptyDraft(game);
  Object.assign(draft.commune, rows.commune);
  draft.brigades.forEach((brigade, b) => {
    Object.assign(brigade, rows.brigades[b]);
    draft.crops[b]!.forEach((crop, c) => {
      Object.assign(crop, rows.crops[b]![c]);
    });
  });
  return closeDraft(draft);
}

/** Every cell of a World as row and column, in the order of the cells. */
type Address = readonly [row: (g: PlainRows) => PlainRow, name: string];

function addresses(game: Game): Address[] {
  const all: Address[] = NAMES.commune.map((name) => [(g) => g.commune, name]);
  game.level.brigades.forEach((_, b) => {
    for (const name of NAMES.brigade) all.push([(g) => g.brigades[b]!, name]);
    game.level.crops.forEach((_, c) => {
      for (const name of NAMES.crop) all.push([(g) => g.crops[b]![c]!, name]);
    });
  });
  return all;
}

/** Cells by number over plain rows: the one step that sets flows to 0 writes by number. */
function cellsOver(g: PlainRows, all: readonly Address[]): Float64Array {
  return new Proxy({ length: all.length } as unknown as Float64Array, {
    set(_, index, value: number) {
      const [row, name] = all[Number(index)]!;
      row(g)[name] = value;
      return true;
    },
  });
}

/**
 * Make a run in which boardgame.io holds the state, each order is a move, and a move runs the season on its draft. It ends
 * on a fingerprint without signs of 0: its draft, of immer, passes over a change from 0 to -0.
 */
export function boardGameRun({ level, key, orders }: RecordedRun): () => string {
  const first = newGame(level, key);
  const { game } = first;
  const all = addresses(game);
  const draftOver = (g: PlainRows): Draft =>
    ({ ...g, cells: cellsOver(g, all), game, calm: false }) as unknown as Draft;
  const client = Client<PlainRows>({
    numPlayers: 1,
    debug: false,
    game: {
      disableUndo: true,
      setup: () => plainRows(rowsOf(first)),
      moves: {
        order: ({ G }, command: Command) => (giveIn(draftOver(G), command) ? INVALID_MOVE : undefined),
        endSeason: ({ G }) => passSeason(draftOver(G)),
      },
    },
  });
  return () => {
    client.reset();
    for (const commands of orders) {
      for (const command of commands) client.moves.order!(command);
      client.moves.endSeason!();
    }
    return unsignedFingerprint(worldFrom(game, client.getState()!.G));
  };
}

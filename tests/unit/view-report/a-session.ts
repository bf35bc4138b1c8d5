/** A session on the test level, played with orders that leave grain standing and report more than was harvested. */
import { type Command, figuresOf, formDue, rowsOf, type World } from '../../../src/engine/index.ts';
import { openSession, type Session } from '../../../src/session/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const ports = {
  saves: { list: async () => [], load: async () => null, put: async () => {}, remove: async () => {} },
  clock: { now: () => 0 },
};

/** How a turn is ordered: the share of hands at the furnaces once they are open, and what the form says of the harvest. */
export interface Play {
  readonly furnaces: number;
  /** Report of the autumn crop against what was cut by then; 0 leaves every form to the county. Wheat is told as it is. */
  readonly report: number;
}

function assignments(world: World, furnaces: number): Command[] {
  const rows = rowsOf(world);
  const share = rows.commune.turn >= 2 ? furnaces : 0;
  return world.game.level.brigades.map(({ id }, b) => {
    const hands = figuresOf(world.game, rows.brigades[b]!);
    const atFurnaces = Math.floor(hands * share);
    const figures = {
      fields: hands - atFurnaces,
      furnaces: atFurnaces,
      waterworks: 0,
      workshops: 0,
      plots: 0,
      rest: 0,
    };
    return { do: 'assign', brigade: id, figures };
  });
}

function form(world: World, report: number): Command[] {
  const rows = rowsOf(world);
  const crop = formDue(world.game, rows);
  if (crop < 0 || report === 0) return [];
  const harvested = rows.crops.reduce((sum, crops) => sum + crops[crop]!.harvested, 0);
  return [{ do: 'report', tonnes: Math.round((harvested * (crop === 0 ? 1 : report)) / 1_000_000) }];
}

/** Order one turn and end it. */
export function playTurn(session: Session, { furnaces, report }: Play): void {
  const { world } = session.state();
  for (const command of [...assignments(world, furnaces), ...form(world, report)]) {
    const refused = session.dispatch([command]);
    if (refused) throw new Error(`The test's order is refused: ${refused.code}`);
  }
  session.endTurn();
}

const level = aLevel();
/** The state's share follows the report alone. */
const REPORT_ALONE = { 'procurement.plan_floor': 0 };

/** Play so many turns of the test level, with other values of the model where they are given. */
export function aSession(
  turns: number,
  play: Play = { furnaces: 0.6, report: 2.8 },
  values: Partial<typeof level.parameters> = {},
): Session {
  const set = aLevel({ parameters: { ...level.parameters, ...REPORT_ALONE, ...values } });
  const session = openSession({ level: set, saveId: 'test', randomKey: 7 }, ports);
  for (let turn = 0; turn < turns; turn += 1) playTurn(session, play);
  return session;
}

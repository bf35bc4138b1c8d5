/** The board of the labour sheets with the pool that they share, and what is carried over them. */
import type { Messages } from '../../i18n/index.ts';
import {
  type Place,
  type PoolView,
  poolView,
  type SheetView,
  sheetsView,
  type Task,
} from '../../view/desk/index.ts';
import { Button, KeyHint, Person } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import { LabourSheet, type SheetTouch } from './labour-sheet.tsx';
import { sheetsAhead } from './sheets-ahead.ts';
import type { Carry, Carrying } from './use-carry.ts';
import type { Desk } from './use-desk.ts';
import { peopleCount, rejectionWords } from './words/index.ts';

function Pool({ pool, carried }: { readonly pool: PoolView; readonly carried: boolean }) {
  const { t, format } = useStage();
  return (
    <>
      <span class="board__pool">
        {t.labour.pool(peopleCount(format, pool.hands, pool.peoplePerFigure), pool.peoplePerFigure)}
      </span>
      <span class="board__idle" data-place="idle">
        {carried ? (
          <>
            <KeyHint>Esc</KeyHint> {t.labour.putsBack}
          </>
        ) : (
          <>
            {pool.idle > 0 && <Person />}
            {t.labour.idle(pool.idle)}
          </>
        )}
      </span>
    </>
  );
}

function BoardButtons({ desk }: { readonly desk: Desk }) {
  const { t } = useStage();
  const { undoable, redoable } = desk;
  return (
    <span class="board__acts">
      <Button
        kind="felt"
        icon="undo"
        label={undoable ? t.labour.undoStep(undoable) : undefined}
        disabled={!undoable}
        onPress={desk.undo}
      >
        {t.labour.undo}
      </Button>
      <Button
        kind="felt"
        icon="redo"
        label={redoable ? t.labour.redoStep(redoable) : t.labour.redo}
        disabled={!redoable}
        onPress={desk.redo}
      />
      <Button kind="felt" disabled={desk.run.worlds.length === 1} onPress={desk.asLastTurn}>
        {t.labour.asLastTurn}
      </Button>
      <Button kind="felt" onPress={desk.byNeed}>
        {t.labour.setByNeed}
      </Button>
    </span>
  );
}

const touchOf = (carry: Carry | null, place: Place): SheetTouch => {
  if (!carry) return 'none';
  if (carry.over === place && carry.from !== place) return 'under';
  return carry.from === place ? 'source' : 'none';
};

/** Sheets that the wide desk leaves room for even where there are fewer. */
const LEAST_ACROSS = 3;

/** Say what was wrong with what was typed, or that nobody is there to pick up. */
function mistakeWords(t: Messages, sheet: SheetView, typed: string): string {
  if (typed === '') return t.labour.nothingHere;
  const whole = /^\d+$/.test(typed);
  return whole
    ? rejectionWords(t, { code: 'figures/not-enough', data: { have: sheet.most - sheet.figures } })
    : rejectionWords(t, { code: 'figures/not-whole', data: {} });
}

/** Show the board. */
export function LabourBoard(props: {
  readonly desk: Desk;
  readonly carrying: Carrying;
  readonly onTake: (task: Task) => void;
}) {
  const { desk, carrying } = props;
  const { t, say } = useStage();
  const { world } = desk.run;
  const pool = poolView(world, desk.brigade);
  const sheets = sheetsView(world, desk.brigade);
  const { carry } = carrying;
  const across = Math.max(LEAST_ACROSS, sheets.length);
  const ahead = sheetsAhead(desk, carry);
  const lift = (sheet: SheetView, figures: number, at: { x: number; y: number } | null): void => {
    const by = at ? 'pointer' : 'keys';
    carrying.lift({
      brigade: desk.brigade,
      from: sheet.task,
      figures,
      most: sheet.figures,
      over: sheet.task,
      by,
    });
    say(t.labour.pickedUp(figures, t.terms.tasks[sheet.task]));
  };
  return (
    <main class="board" id="labour" aria-labelledby="labour-title">
      <div class="board__bar">
        <h2 id="labour-title" tabIndex={-1}>
          {t.labour.title}
        </h2>
        <Pool pool={pool} carried={carry !== null} />
        <BoardButtons desk={desk} />
      </div>
      {desk.problem?.at === 'board' && <p class="board__problem sheet">{desk.problem.words}</p>}
      <p class="vh" id="carry-hint">
        {t.labour.carry}
      </p>
      <div class="tasks" style={{ '--sheets': across }}>
        {sheets.map((sheet, i) => (
          <LabourSheet
            key={sheet.task}
            sheet={sheet}
            ahead={ahead?.[i] ?? sheet}
            touch={touchOf(carry, sheet.task)}
            peoplePerFigure={pool.peoplePerFigure}
            sheets={across}
            problem={desk.problem?.at === sheet.task ? desk.problem.words : null}
            carryHint="carry-hint"
            onSet={(figures) => desk.set(sheet.task, figures)}
            onLift={({ figures, at }) => lift(sheet, figures, at)}
            onTake={() => props.onTake(sheet.task)}
            onMistake={(typed) => desk.complain({ at: sheet.task, words: mistakeWords(t, sheet, typed) })}
          />
        ))}
      </div>
    </main>
  );
}

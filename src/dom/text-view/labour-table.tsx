/** Labour as a table of steppers: the same orders as on the desk. */
import { figuresIn, poolView, type SheetView, sheetsView, tabsView } from '../../view/desk/index.ts';
import type { Desk } from '../desk/use-desk.ts';
import { outcomeWords, wantedWords } from '../desk/words/index.ts';
import { Button, Stepper } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

function TaskRow({ desk, sheet }: { readonly desk: Desk; readonly sheet: SheetView }) {
  const { t, format } = useStage();
  const { task, figures, most } = sheet;
  const name = t.terms.tasks[task];
  const { lead, more } = outcomeWords(t, format, sheet);
  const problem = desk.problem?.at === task ? desk.problem.words : null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class={sheet.wants === 'ask' ? 'above' : ''}>{wantedWords(t, sheet)}</td>
      <td>
        <Stepper
          label={t.labour.stepper(name)}
          fewerLabel={t.labour.fewer(name)}
          moreLabel={t.labour.more(name)}
          value={figures}
          min={0}
          max={most}
          onChange={(next) => desk.set(task, next)}
          onMistake={() => desk.complain({ at: task, words: t.errors.rejections['figures/not-whole']() })}
        />
      </td>
      <td class="small">
        <b>{lead}</b>
        {t.labour.gap}
        {more} {problem && <span class="trouble">{problem}</span>}
      </td>
    </tr>
  );
}

function Whom({ desk }: { readonly desk: Desk }) {
  const { t } = useStage();
  const { story } = usePlay();
  return (
    <label class="field whom">
      <span>{t.textView.labour.whom}</span>
      <select value={desk.brigade} onChange={(event) => desk.view(Number(event.currentTarget.value))}>
        {tabsView(desk.run.world).map(({ brigade, id }) => (
          <option key={brigade} value={brigade}>
            {brigade < 0 ? t.terms.commune : (story.brigades[id]?.name ?? id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Show the table with its buttons. */
export function LabourTable({ desk }: { readonly desk: Desk }) {
  const { t, format } = useStage();
  const { world } = desk.run;
  const words = t.textView.labour;
  const { hands, peoplePerFigure } = poolView(world, desk.brigade);
  const count = (figures: number): string => format.count(figures * peoplePerFigure);
  const board = desk.problem?.at === 'board' ? desk.problem.words : null;
  return (
    <>
      <h2 id="labour">{words.title(count(hands), count(figuresIn(world, desk.brigade, 'idle')))}</h2>
      <div class="row row--spread">
        <Whom desk={desk} />
        <span class="small muted">{words.caption(String(peoplePerFigure))}</span>
      </div>
      <table class="text-labour" aria-labelledby="labour">
        <thead>
          <tr>
            {[words.task, words.wanted, words.figures, words.follows].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheetsView(world, desk.brigade).map((sheet) => (
            <TaskRow key={sheet.task} desk={desk} sheet={sheet} />
          ))}
        </tbody>
      </table>
      <p class="row">
        <Button icon="undo" disabled={desk.undoable === null} onPress={desk.undo}>
          {t.labour.undo}
        </Button>
        <Button icon="redo" disabled={desk.redoable === null} onPress={desk.redo}>
          {t.labour.redo}
        </Button>
        <Button onPress={desk.asLastTurn}>{t.labour.asLastTurn}</Button>
        <Button onPress={desk.byNeed}>{t.labour.setByNeed}</Button>
      </p>
      {board && <p class="trouble">{board}</p>}
    </>
  );
}

/** One labour sheet: who is there, who is wanted, and what follows. The control is the chart. */
import type { SheetView } from '../../view/desk/index.ts';
import { Button, Icon, Stepper } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import { type Lift, People } from './people.tsx';
import { outcomeWords, peopleCount, wantedWords } from './words/index.ts';

/** How a sheet is touched by what is carried: its source, under it, or not. */
export type SheetTouch = 'source' | 'under' | 'none';

export interface LabourSheetProps {
  readonly sheet: SheetView;
  /** The sheet as it would be if what is carried were set down; the sheet itself otherwise. */
  readonly ahead: SheetView;
  readonly touch: SheetTouch;
  readonly peoplePerFigure: number;
  /** Sheets side by side on the wide desk. */
  readonly sheets: number;
  readonly problem: string | null;
  readonly carryHint: string;
  readonly onSet: (figures: number) => void;
  readonly onLift: (lift: Lift) => void;
  readonly onMistake: (typed: string) => void;
  /** Asked for hands from other places, by a finger or on a narrow screen. */
  readonly onTake: () => void;
}

function edgeOf({ task, wants, missing }: SheetView): string {
  if (wants === 'ask') return 'sheet--above';
  return missing > 0 && task !== 'rest' ? 'sheet--short' : '';
}

function Wanted({ sheet }: { readonly sheet: SheetView }) {
  const { t } = useStage();
  const words = wantedWords(t, sheet);
  return words ? <small>{words}</small> : null;
}

function Consequence(props: LabourSheetProps & { readonly id: string }) {
  const { t, format } = useStage();
  const { ahead, touch } = props;
  const { lead, more } = outcomeWords(t, format, ahead);
  const held = touch === 'under' ? t.labour.setDownHere(ahead.figures) : null;
  const leaves = touch === 'source' ? t.labour.leaves(ahead.figures) : null;
  const first = held ?? leaves;
  return (
    <p class="task__need" id={props.id}>
      {props.problem ? (
        <b class="task__problem">{props.problem}</b>
      ) : (
        <>
          {first && (
            <b>
              {first}
              {t.labour.gap}
            </b>
          )}
          <b class={ahead.missing > 0 ? 'task__short' : ''}>{lead}</b>
          {t.labour.gap}
          <span class="more">{more}</span>
        </>
      )}
    </p>
  );
}

/** A click on the bare paper goes to the number: that is where people are set. */
function toStepper(event: MouseEvent & { readonly currentTarget: HTMLElement }): void {
  const target = event.target as Element;
  if (target.closest('button, input, .people')) return;
  event.currentTarget.querySelector<HTMLInputElement>('.stepper input')?.focus();
}

/** Show a sheet. */
export function LabourSheet(props: LabourSheetProps) {
  const { t, format } = useStage();
  const { sheet, ahead, touch } = props;
  const name = t.terms.tasks[sheet.task];
  const id = `sheet-${sheet.task}`;
  const label = t.labour.people({
    task: name,
    figures: ahead.figures,
    people: peopleCount(format, ahead.figures, props.peoplePerFigure),
    missing: ahead.missing,
    tired: ahead.tired,
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the number by Tab; the click is only a longer way for a mouse.
    <section
      class={`task sheet ${edgeOf(sheet)} ${touch === 'under' ? 'is-drop' : ''}`}
      data-place={sheet.task}
      onClick={toStepper}
      aria-labelledby={id}
    >
      <header>
        <Icon name={sheet.task} />
        <span>
          <h3 id={id}>{name}</h3>
          <Wanted sheet={sheet} />
        </span>
      </header>
      <People
        figures={ahead.figures}
        tired={ahead.tired}
        missing={ahead.missing}
        sheets={props.sheets}
        label={label}
        describedBy={props.carryHint}
        disabled={false}
        onLift={props.onLift}
        onEmpty={() => props.onMistake('')}
        onTap={props.onTake}
      />
      <Stepper
        label={t.labour.stepper(name)}
        fewerLabel={t.labour.fewer(name)}
        moreLabel={t.labour.more(name)}
        value={sheet.figures}
        min={0}
        max={sheet.most}
        describedBy={`${id}-need`}
        onChange={props.onSet}
        onMistake={props.onMistake}
      />
      <Consequence {...props} id={`${id}-need`} />
      <Button class="task__take" label={t.labour.take.buttonLabel(name)} onPress={props.onTake}>
        {t.labour.take.button}
      </Button>
    </section>
  );
}

/** The number that is written: empty at first; typed, or stepped. */
import { Button } from '../parts/index.ts';
import { useStage } from '../stage.ts';

const STEPS = [10, 100];

/** What was stamped on another line of play, in pencil beside the entry. */
export interface Pencilled {
  /** With its thousands apart. Unit: t. */
  readonly tonnes: string;
  readonly onReturn: () => void;
}

/** Once stamped, it is out of the way of the seal, and keeps its room. */
function Before({ tonnes, onReturn, locked }: Pencilled & { readonly locked: boolean }) {
  const { t } = useStage();
  return (
    <p class={`entry__before ${locked ? 'entry__before--gone' : ''}`}>
      <span class="hand" aria-hidden="true">
        {tonnes}
      </span>
      <span class="small">{t.form.before(tonnes)}</span>
      <Button kind="quiet" icon="fork" onPress={onReturn}>
        {t.form.toBefore}
      </Button>
    </p>
  );
}

/** Show the entry. `first` is where stepping begins while nothing is written; it is never written by itself. */
export function OutputEntry(props: {
  readonly entryRef: { current: HTMLInputElement | null };
  readonly typed: string;
  readonly written: number | null;
  readonly first: number;
  readonly locked: boolean;
  readonly problem: string | null;
  readonly before: Pencilled | null;
  readonly onType: (typed: string) => void;
}) {
  const { t } = useStage();
  const words = t.form;
  const step = (by: number): void => props.onType(String(Math.max(0, (props.written ?? props.first) + by)));
  const wrong = props.typed !== '' && props.written === null;
  const problem =
    props.problem ?? (wrong ? t.errors.rejections['report/out-of-range']({ largest: 99_999 }) : null);
  return (
    <div class="entry">
      <label for="output" class="entry__label">
        {words.output}
        {!props.locked && <span class="small muted">{words.how}</span>}
      </label>
      <div class="entry__box">
        <input
          id="output"
          ref={props.entryRef}
          value={props.typed}
          inputMode="numeric"
          autocomplete="off"
          readOnly={props.locked}
          aria-invalid={wrong}
          aria-describedby="output-problem"
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
        <span>{words.tonnes}</span>
      </div>
      <div class="entry__steps" hidden={props.locked}>
        {STEPS.flatMap((by) => [
          <Button key={-by} label={words.lessLabel(by)} onPress={() => step(-by)}>
            {words.less(by)}
          </Button>,
          <Button key={by} label={words.moreLabel(by)} onPress={() => step(by)}>
            {words.more(by)}
          </Button>,
        ])}
      </div>
      {props.before && <Before {...props.before} locked={props.locked} />}
      <p class="entry__problem" id="output-problem">
        {problem}
      </p>
    </div>
  );
}

/** The number that is written: empty at first; typed, or stepped. */
import { Button } from '../parts/index.ts';
import { useStage } from '../stage.ts';

const STEPS = [10, 100];

/** Show the entry. `first` is where stepping begins while nothing is written; it is never written by itself. */
export function OutputEntry(props: {
  readonly entryRef: { current: HTMLInputElement | null };
  readonly typed: string;
  readonly written: number | null;
  readonly first: number;
  readonly locked: boolean;
  readonly problem: string | null;
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
      <p class="entry__problem" id="output-problem">
        {problem}
      </p>
    </div>
  );
}

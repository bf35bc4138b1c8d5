/** The choices under a letter: what is certain, and what may follow. */
import type { StoryChoice, StoryLetter } from '../../i18n/index.ts';
import { fillIn, type LetterView } from '../../view/letters/index.ts';
import { Button, Icon } from '../parts/index.ts';
import { useStage } from '../stage.ts';

type Fill = (text: string) => string;

function Points(props: {
  readonly icon: 'check' | 'risk';
  readonly title: string;
  readonly points: readonly string[];
  readonly fill: Fill;
}) {
  if (props.points.length === 0) return <div />;
  return (
    <div>
      <p class="points__title">
        <Icon name={props.icon} />
        {props.title}
      </p>
      <ul class="points">
        {props.points.map((point) => (
          <li key={point}>{props.fill(point)}</li>
        ))}
      </ul>
    </div>
  );
}

function Option(props: {
  readonly choice: StoryChoice;
  readonly number: number;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly fill: Fill;
  readonly onChoose: () => void;
}) {
  const { t, settings } = useStage();
  const { choice, chosen, fill } = props;
  return (
    <article class={`option sheet ${chosen ? 'is-chosen' : ''}`} aria-labelledby={`option-${props.number}`}>
      <h3 id={`option-${props.number}`}>{fill(choice.label)}</h3>
      <Points icon="check" title={t.letters.known} points={choice.known} fill={fill} />
      <Points icon="risk" title={t.letters.risk} points={choice.risk} fill={fill} />
      <footer>
        {chosen ? (
          <b class="option__chosen">
            <Icon name="check" /> {t.letters.chosen}
          </b>
        ) : (
          <Button
            disabled={!props.open}
            describedBy={`option-${props.number}`}
            keyHint={settings.keys ? String(props.number) : undefined}
            onPress={props.onChoose}
          >
            {t.letters.choose}
          </Button>
        )}
      </footer>
    </article>
  );
}

/** Show the choices of a letter. Once one is made, the others sleep until it is taken back. */
export function LetterChoices(props: {
  readonly view: LetterView;
  readonly text: StoryLetter;
  readonly fill: Fill;
  readonly onChoose: (choice: string) => void;
}) {
  const { view, text, fill } = props;
  return (
    <>
      {view.choices.map((id, i) => {
        const choice = text.choices[id];
        return (
          choice && (
            <Option
              key={id}
              choice={choice}
              number={i + 1}
              chosen={view.answer === id}
              open={view.answer === null}
              fill={fill}
              onChoose={() => props.onChoose(id)}
            />
          )
        );
      })}
    </>
  );
}

/** Fill the numbers of a letter into its texts, as the language writes them. */
export const fillerOf = (view: LetterView, count: (value: number) => string): Fill => {
  const values = Object.fromEntries(Object.entries(view.values).map(([name, value]) => [name, count(value)]));
  return (text) => fillIn(text, values);
};

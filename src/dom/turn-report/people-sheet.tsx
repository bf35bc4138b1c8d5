/** What the turn did to the people, and why morale, standing and trust moved. */
import type { ComponentChildren } from 'preact';
import { type Move, movesOf, peopleFacts } from '../../view/report/index.ts';
import { Icon, Why } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import type { ReportProps } from './use-report.ts';

/** Show a row: what, how many, beside what. */
export const Row = (props: {
  readonly name: ComponentChildren;
  readonly value: string;
  readonly beside?: string;
}) => (
  <div class="row3">
    <dt>{props.name}</dt>
    <dd>
      <b class="num">{props.value}</b>
      <span class="beside">{props.beside}</span>
    </dd>
  </div>
);

function Counts({ span }: ReportProps) {
  const { t, format, settings } = useStage();
  const words = t.turnReport.people;
  const facts = peopleFacts(span);
  return (
    <>
      <dl class="rows3">
        <Row
          name={words.worn}
          value={words.wornUnit(format.count(facts.worn))}
          beside={words.was(format.count(facts.wornBefore))}
        />
        <Row
          name={words.ill}
          value={format.count(facts.ill)}
          beside={words.was(format.count(facts.illBefore))}
        />
        <Row
          name={words.fled}
          value={format.count(facts.fled)}
          beside={words.was(format.count(facts.fledBefore))}
        />
        <Row
          name={words.born}
          value={format.count(facts.born)}
          beside={words.usual(format.count(facts.bornUsual))}
        />
        {!settings.gentle && (
          <Row
            name={words.died}
            value={format.count(facts.died)}
            beside={words.usual(format.count(facts.diedUsual))}
          />
        )}
      </dl>
      {settings.gentle && <p class="small muted">{words.gentle}</p>}
    </>
  );
}

function MoveLine<Code extends string>(props: {
  readonly name: string;
  readonly kind: 'above' | 'below' | 'morale';
  readonly move: Move<Code>;
  readonly words: Readonly<Record<Code, string>>;
}) {
  const { t, format } = useStage();
  const { move, words } = props;
  const by = Math.round(move.now) - Math.round(move.was);
  return (
    <Why
      class="move"
      summary={
        <span class="move__row">
          <span class={`move__name ${props.kind}`}>
            {props.name}
            <span class="vh"> {t.turnReport.people.why(props.name)}</span>
          </span>
          <b class="num">{format.count(move.now)}</b>
          <span class="beside">
            {format.signed(by)} {by !== 0 && <Icon name={by > 0 ? 'rise' : 'fall'} class="i--trend" />}
          </span>
        </span>
      }
    >
      {move.causes.length === 0 ? (
        <p class="small">{t.turnReport.people.unmoved}</p>
      ) : (
        <ul class="move__causes">
          {move.causes.map((cause) => (
            <li key={cause.code}>
              <span>{words[cause.code]}</span>
              <b class="num">{format.signed(cause.by)}</b>
            </li>
          ))}
        </ul>
      )}
    </Why>
  );
}

/** Show the sheet. */
export function PeopleSheet({ span }: ReportProps) {
  const { t } = useStage();
  const words = t.turnReport;
  const moves = movesOf(span);
  return (
    <section class="paper" aria-labelledby="people">
      <h3 class="hd" id="people">
        {words.people.title}
      </h3>
      <Counts span={span} />
      <MoveLine name={words.people.morale} kind="morale" move={moves.morale} words={words.moves.morale} />
      <MoveLine
        name={words.people.standing}
        kind="above"
        move={moves.standing}
        words={words.moves.standing}
      />
      <MoveLine name={words.people.trust} kind="below" move={moves.trust} words={words.moves.trust} />
    </section>
  );
}

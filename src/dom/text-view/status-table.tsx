/** Standing, trust and the two ledgers as a table. */
import { type DeskRun, type GrainView, type MeterView, stripView } from '../../view/desk/index.ts';
import { ledgerName } from '../desk/top-strip.tsx';
import { useStage } from '../stage.ts';

function MeterRow(props: {
  readonly kind: 'above' | 'below';
  readonly name: string;
  readonly meter: MeterView;
  readonly words: Readonly<Record<MeterView['level'], string>>;
}) {
  const { t, format } = useStage();
  const { value, was, level } = props.meter;
  const { points } = t.textView.status;
  return (
    <tr>
      <th scope="row" class={props.kind}>
        {props.name}
      </th>
      <td class="n">
        {was === undefined
          ? format.count(value)
          : points(format.count(value), format.signed(Math.round(value) - Math.round(was)))}
        <small>{props.words[level]}</small>
      </td>
    </tr>
  );
}

function GrainRows({ grain }: { readonly grain: GrainView }) {
  const { t, format } = useStage();
  const words = t.desk.strip;
  return (
    <>
      <tr>
        <th scope="row" class="above">
          {words.reported}
        </th>
        <td class="n">{words.tonnes(format.tonnes(grain.reported))}</td>
      </tr>
      <tr>
        <th scope="row">{ledgerName(words, grain)}</th>
        <td class="n">
          {words.range(format.tonnes(grain.seenLow), format.tonnes(grain.seenHigh))}
          {grain.known === 'seen' && <small>{words.walked(grain.walked, grain.brigades)}</small>}
        </td>
      </tr>
      {grain.gap && (
        <tr>
          <th scope="row">{t.textView.status.gap}</th>
          <td class="n">{words.range(format.tonnes(grain.gap.low), format.tonnes(grain.gap.high))}</td>
        </tr>
      )}
    </>
  );
}

/** Show the table, or say that there is nothing to stand in it yet. */
export function StatusTable({ run }: { readonly run: DeskRun }) {
  const { t } = useStage();
  const { standing, trust, grain } = stripView(run);
  const { strip } = t.desk;
  return (
    <>
      <h2>{t.textView.status.title}</h2>
      {!standing && !trust && !grain && <p class="small">{t.textView.status.none}</p>}
      <table class="text-status">
        <tbody>
          {standing && (
            <MeterRow kind="above" name={t.terms.standing} meter={standing} words={strip.standing} />
          )}
          {trust && <MeterRow kind="below" name={t.terms.trust} meter={trust} words={strip.trust} />}
          {grain && <GrainRows grain={grain} />}
        </tbody>
      </table>
    </>
  );
}

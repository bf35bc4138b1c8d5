/** Why ripe grain was left: each cause with what it made of the loss, and how it was found. */
import { type Cause, causesOfLoss, harvestFacts } from '../../view/report/index.ts';
import { useStage } from '../stage.ts';
import { type ReportProps, useMassWords } from './use-report.ts';

function CauseRow(props: { readonly cause: Cause; readonly tonnes: string; readonly width: number }) {
  const { t, format } = useStage();
  const words = t.turnReport;
  const { cause } = props;
  return (
    <li>
      <span>{words.causes[cause.code](format.count(cause.hands))}</span>
      <span class="cause-bar" aria-hidden="true">
        <i style={{ width: `${Math.round(props.width * 100)}%` }} />
      </span>
      <b class="num">{words.works.tonnes(props.tonnes)}</b>
      <span class="how">{cause.code === 'weather' ? words.byWeather : words.rerun}</span>
    </li>
  );
}

/** Show the causes of what was left standing or rotted. */
export function LossCauses({ span, code }: ReportProps & { readonly code: 'standing' | 'rotted' }) {
  const { t } = useStage();
  const { mass } = useMassWords();
  const words = t.turnReport;
  const { shown, smaller } = causesOfLoss(span);
  const harvest = harvestFacts(span);
  const most = shown[0]?.grams ?? 1;
  const known = (grams: number): string =>
    harvest
      ? mass({ low: grams * harvest.blur.low, high: grams * harvest.blur.high })
      : mass({ low: grams, high: grams });
  const since = shown.length === 0 ? (harvest?.stoodSince ?? null) : null;
  const late = harvest && code === 'standing' ? harvest.lateSeason : null;
  return (
    <>
      <ul class="causes">
        {shown.map((cause) => (
          <CauseRow key={cause.code} cause={cause} tonnes={known(cause.grams)} width={cause.grams / most} />
        ))}
      </ul>
      <p class="small muted">
        {since
          ? words.grain.stood(t.terms.seasons[since])
          : shown.length === 0
            ? words.noCause
            : words.howFound}{' '}
        {smaller > 0 && words.smaller(smaller)}
      </p>
      {late && <p class="small muted">{words.grain.late(t.terms.seasons[late])}</p>}
    </>
  );
}

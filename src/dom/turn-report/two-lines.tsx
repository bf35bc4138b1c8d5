/** After a form has gone out: both ledgers on one small chart, and beside them what was stamped on other lines of play. */
import { useMemo } from 'preact/hooks';
import { stopsOf } from '../../view/archive/index.ts';
import { type OtherStamp, otherStamps, stateFacts } from '../../view/report/index.ts';
import { LedgerChart } from '../debrief/ledger-chart.tsx';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { type ReportProps, useMassWords } from './use-report.ts';

/** More lines than these would hide each other. */
const MOST_OTHERS = 2;

function useSentence({ span }: ReportProps): string {
  const { t } = useStage();
  const { tonnes } = useMassWords();
  const words = t.turnReport.offer;
  const facts = stateFacts(span);
  if (!facts) return '';
  const [reported, grown] = [tonnes(facts.reported), tonnes(facts.harvested)];
  const gap = tonnes(Math.abs(facts.reported - facts.harvested));
  if (reported === grown) return words.even(reported, grown);
  return facts.reported > facts.harvested
    ? words.lead(reported, grown, gap)
    : words.under(reported, grown, gap);
}

/** Say what the other stamp came to, and lead to it. */
function OtherLine({ span, other }: ReportProps & { readonly other: OtherStamp }) {
  const { t, go } = useStage();
  const { session } = usePlay();
  const { tonnes } = useMassWords();
  const facts = stateFacts(span);
  if (!facts) return null;
  const words = t.turnReport.offer;
  const over = (): void => {
    session.goTo(other.node);
    go({ screen: 'turn-report', turn: span.turn });
  };
  return (
    <>
      <p>
        {words.other({
          stamped: tonnes(facts.reported),
          taken: tonnes(facts.taken),
          otherStamped: tonnes(other.reported),
          otherTaken: tonnes(other.taken),
        })}{' '}
        {facts.basis !== 'report' && words.floor[facts.basis]}
      </p>
      <p class="row">
        <Button icon="fork" onPress={over}>
          {words.over(tonnes(other.reported))}
        </Button>
        <Button kind="quiet" onPress={() => go({ screen: 'debrief' })}>
          {words.compare}
        </Button>
      </p>
    </>
  );
}

/** Show the sheet, or nothing where no form went out. */
export function TwoLines({ span }: ReportProps) {
  const { t } = useStage();
  const { state } = usePlay();
  const sentence = useSentence({ span });
  const others = useMemo(
    () => otherStamps(state, span.turn).slice(-MOST_OTHERS),
    [state.run, state.at, span.turn],
  );
  if (sentence === '') return null;
  const words = t.turnReport.offer;
  const before = state.worlds.slice(0, span.turn);
  const stops = (world: (typeof before)[number]) => stopsOf(state.level, [...before, world]);
  const wanted = { reported: true, record: false, ghosts: others.length > 0 };
  const last = others.at(-1);
  return (
    <section class="paper two-lines" aria-labelledby="two-lines">
      <h3 class="hd" id="two-lines">
        {words.title}
      </h3>
      <p>{sentence}</p>
      <LedgerChart
        own={stops(span.world)}
        ghosts={others.map(({ world }) => stops(world))}
        ghostCode="stamped"
        wanted={wanted}
        share={0.3}
        id="gap-small"
      />
      {last ? <OtherLine span={span} other={last} /> : <p class="xs muted">{words.kept}</p>}
    </section>
  );
}

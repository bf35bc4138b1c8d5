/** After a form has gone out: both ledgers on one small chart, and the two ways on, equal in size. */
import { stopsOf } from '../../view/archive/index.ts';
import { stateFacts } from '../../view/report/index.ts';
import { LedgerChart } from '../debrief/ledger-chart.tsx';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { type ReportProps, useMassWords } from './use-report.ts';
import { useTurnWays } from './use-turn-ways.ts';

const LINES = { reported: true, record: false, ghosts: false };

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

/** Show the sheet, or nothing where no form went out. */
export function TwoLines({ span }: ReportProps) {
  const { t } = useStage();
  const { state } = usePlay();
  const { next, again } = useTurnWays();
  const sentence = useSentence({ span });
  if (sentence === '') return null;
  const words = t.turnReport.offer;
  const own = stopsOf(state.level, state.worlds.slice(0, span.turn + 1));
  return (
    <section class="paper" aria-labelledby="two-lines">
      <h3 class="hd" id="two-lines">
        {words.title}
      </h3>
      <p>{sentence}</p>
      <LedgerChart own={own} ghosts={[]} wanted={LINES} share={0.32} id="gap-small" />
      <p class="two-ways">
        <Button onPress={next}>{words.goOn}</Button>
        <Button icon="fork" onPress={() => again(span, 'form')}>
          {words.again}
        </Button>
      </p>
      <p class="xs muted">{words.kept}</p>
    </section>
  );
}

/** What stands behind the grain that went to the state: the form, what was due, and what another form would have done. */
import { afterTrueForm, procuredIn, stateFacts } from '../../view/report/index.ts';
import { useStage } from '../stage.ts';
import { Facts } from './facts.tsx';
import { type ReportProps, useMassWords } from './use-report.ts';

/** Show the facts of procurement. */
export function StateCauses({ span }: ReportProps) {
  const { t, format } = useStage();
  const { tonnes } = useMassWords();
  const words = t.turnReport.grain;
  const facts = stateFacts(span);
  if (!facts) return null;
  const taken = procuredIn(afterTrueForm(span, facts.harvested));
  const said = t.turnReport.works.tonnes(tonnes(facts.harvested));
  return (
    <>
      <Facts
        facts={[
          facts.byCounty ? words.county(tonnes(facts.reported)) : words.stamped(tonnes(facts.reported)),
          words.weighed(tonnes(facts.harvested), tonnes(facts.told)),
          words.due[facts.basis]({
            due: tonnes(facts.due),
            share: format.exactPercent(facts.share),
            counted: tonnes(facts.counted),
            reported: tonnes(facts.reported),
          }),
          facts.harvested > 0 ? words.ofReal(format.percent(facts.taken / facts.harvested)) : null,
          facts.taken < facts.due ? words.owed(tonnes(facts.due - facts.taken)) : null,
          facts.fromSeed > 0 ? words.fromSeed(tonnes(facts.fromSeed)) : null,
        ]}
      />
      {taken !== facts.taken && (
        <ul class="causes causes--plain">
          <li>
            <span>{words.hadForm(said, tonnes(taken))}</span>
            <span class="how">{t.turnReport.rerun}</span>
          </li>
        </ul>
      )}
    </>
  );
}

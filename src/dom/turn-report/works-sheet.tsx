/** What was made, burnt, built and sown in the turn. */
import { workFacts } from '../../view/report/index.ts';
import { useStage } from '../stage.ts';
import { Row } from './people-sheet.tsx';
import { type ReportProps, useMassWords } from './use-report.ts';

function Iron({ span }: ReportProps) {
  const { t, format } = useStage();
  const { tonnes } = useMassWords();
  const words = t.turnReport.works;
  const facts = workFacts(span);
  const asked =
    facts.furnaceAsked > 0
      ? words.asked(format.count(facts.furnaceHands), format.count(facts.furnaceAsked))
      : words.notAsked;
  return (
    <>
      <Row name={words.claimed} value={words.tonnes(tonnes(facts.claimed))} beside={asked} />
      <Row
        name={words.usable}
        value={words.tonnes(tonnes(facts.usable))}
        beside={facts.claimed > 0 ? format.percent(facts.usable / facts.claimed) : ''}
      />
      <Row
        name={words.wood}
        value={words.tonnes(tonnes(facts.wood))}
        beside={words.woodLeft(format.percent(facts.woodLeft))}
      />
    </>
  );
}

/** Show the sheet: only the rows that the turn has something on. */
export function WorksSheet({ span }: ReportProps) {
  const { t, format } = useStage();
  const words = t.turnReport.works;
  const facts = workFacts(span);
  const hasIron = facts.furnaceAsked > 0 || facts.claimed > 0;
  const hasSown = facts.sown > 0 || facts.unsown > 0;
  return (
    <section class="paper" aria-labelledby="works">
      <h3 class="hd" id="works">
        {words.title}
      </h3>
      <dl class="rows3">
        {hasIron && <Iron span={span} />}
        {hasSown && (
          <Row
            name={words.sown}
            value={words.mu(format.count(facts.sown))}
            beside={facts.unsown > 0.5 ? words.bare(format.count(facts.unsown)) : ''}
          />
        )}
        <Row
          name={words.dam}
          value={format.percent(facts.dam)}
          beside={facts.damAdded >= 0.005 ? words.added(format.percent(facts.damAdded)) : ''}
        />
      </dl>
    </section>
  );
}

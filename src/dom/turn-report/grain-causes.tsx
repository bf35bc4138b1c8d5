/** What stands behind each line of the grain: causes found by running the season again, and plain facts. */
import {
  eatenFacts,
  type GrainLine,
  harvestFacts,
  seedOption,
  weatherOfHarvest,
} from '../../view/report/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { Facts } from './facts.tsx';
import { LossCauses } from './loss-causes.tsx';
import { StateCauses } from './state-causes.tsx';
import { type ReportProps, useMassWords } from './use-report.ts';

/** Share of what was ripe below which the weather is not told. */
const TRACE = 0.005;

function RipeCauses({ span }: ReportProps) {
  const { t, format } = useStage();
  const { mass } = useMassWords();
  const words = t.turnReport.grain;
  const harvest = harvestFacts(span);
  const weather = weatherOfHarvest(span);
  if (!harvest) return null;
  const size = Math.abs(weather);
  const grams = mass({ low: size * harvest.blur.low, high: size * harvest.blur.high });
  const told = weather > 0 ? words.weatherGave(grams) : words.weatherTook(grams);
  return (
    <Facts
      facts={[
        words.area(format.count(harvest.area)),
        words.yieldUsual(format.percent(harvest.yieldAgainstUsual)),
        size < harvest.ripe * TRACE ? words.weatherNone : told,
      ]}
    />
  );
}

function CutCauses({ span }: ReportProps) {
  const { t, format } = useStage();
  const { story } = usePlay();
  const { mass } = useMassWords();
  const harvest = harvestFacts(span);
  if (!harvest) return null;
  return (
    <table class="brigade-table">
      <tbody>
        {harvest.brigades.map(({ id, cut, share }) => (
          <tr key={id}>
            <th scope="row">{story.brigades[id]?.name ?? id}</th>
            <td class="small">{t.turnReport.grain.brigade(format.percent(share))}</td>
            <td class="n">{mass(cut)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EatenCauses({ span }: ReportProps) {
  const { t, format } = useStage();
  const { tonnes } = useMassWords();
  const words = t.turnReport.grain;
  const facts = eatenFacts(span);
  return (
    <Facts
      facts={[
        words.perHead(format.kilos(facts.perHead, 2), format.count(facts.people)),
        facts.plots > 0 ? words.plots(tonnes(facts.plots)) : null,
        words.fed(format.percent(facts.fed)),
        words.kitchen(t.terms.options.kitchen[facts.kitchen]),
        facts.beyondRation > 0 ? words.beyond(tonnes(facts.beyondRation)) : null,
      ]}
    />
  );
}

/** Show what stands behind a line. */
export function GrainCauses({ span, line }: ReportProps & { readonly line: GrainLine }) {
  const { t } = useStage();
  const words = t.turnReport.grain;
  switch (line.code) {
    case 'ripe':
    case 'stood':
      return <RipeCauses span={span} />;
    case 'standing':
    case 'rotted':
      return <LossCauses span={span} code={line.code} />;
    case 'cut':
      return <CutCauses span={span} />;
    case 'store':
      return <Facts facts={[words.store]} />;
    case 'came':
      return <Facts facts={[words.cameNote]} />;
    case 'fodder':
      return <Facts facts={[words.fodderNote]} />;
    case 'state':
      return <StateCauses span={span} />;
    case 'seed':
      return <Facts facts={[words.seedPolicy(t.terms.options.seed[seedOption(span)])]} />;
    case 'eaten':
      return <EatenCauses span={span} />;
    case 'left':
      return <Facts facts={[words.leftNote]} />;
  }
}

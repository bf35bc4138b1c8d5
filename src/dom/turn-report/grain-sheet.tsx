/** Where the grain went: a waterfall of lines, each of which opens to its causes. */
import {
  type GrainLine,
  grainLines,
  isWeighed,
  type Ration,
  rationOf,
  stateFacts,
} from '../../view/report/index.ts';
import { Why } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { GrainCauses } from './grain-causes.tsx';
import { type ReportProps, useMassWords } from './use-report.ts';

function useLineName({ span }: ReportProps): (line: GrainLine) => string {
  const { t, format } = useStage();
  const { tonnes } = useMassWords();
  const words = t.turnReport.grain;
  const facts = stateFacts(span);
  return ({ code }) => {
    if (code !== 'state' || !facts) return words.lines[code];
    const share = format.exactPercent(facts.share);
    return words.state[facts.basis](share, tonnes(facts.counted));
  };
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function Bar({ line }: { readonly line: GrainLine }) {
  const { code, mass, from, to } = line;
  const unsure = isWeighed(mass) ? 0 : ((mass.high - mass.low) / Math.max(1, mass.high)) * (to - from);
  return (
    <span class="fall" aria-hidden="true">
      <i class={`fall__${code}`} style={{ '--a': percent(from), '--b': percent(to) }} />
      {unsure > 0 && <i class="fall__unsure" style={{ '--a': percent(to - unsure), '--b': percent(to) }} />}
    </span>
  );
}

function RationLine({ ration }: { readonly ration: Ration }) {
  const { t, format } = useStage();
  const { state, story } = usePlay();
  const { daily } = useMassWords();
  const words = t.turnReport.ration;
  const crop = state.level.crops[ration.until]?.id ?? '';
  const said = ration.had && t.turnReport.works.tonnes(format.count(ration.had.tonnes));
  return (
    <p class="small ration">
      <b>{words.now(daily(ration.now), story.crops[crop] ?? crop)}</b>{' '}
      {words.need(format.kilos(ration.need, 2))}{' '}
      {ration.had && said && words.had(said, format.kilos(ration.had.perHead, 2))}
    </p>
  );
}

/** Show the sheet. */
export function GrainSheet({ span }: ReportProps) {
  const { t } = useStage();
  const { mass } = useMassWords();
  const name = useLineName({ span });
  const words = t.turnReport.grain;
  const ration = rationOf(span);
  // A minus before a range would stand with its first number alone.
  const taken = (of: GrainLine['mass']): string => (isWeighed(of) ? words.minus : words.less)(mass(of));
  return (
    <section class="paper" aria-labelledby="grain">
      <h3 class="hd" id="grain">
        {words.title} <span class="unit">{words.unit}</span>
      </h3>
      {grainLines(span).map((line) => (
        <Why
          key={line.code}
          class="line"
          open={line.code === 'standing' || undefined}
          summary={
            <span class="line__row">
              <span>{name(line)}</span>
              <Bar line={line} />
              <b class="num">{line.takes ? taken(line.mass) : mass(line.mass)}</b>
            </span>
          }
        >
          <GrainCauses span={span} line={line} />
        </Why>
      ))}
      {ration && <RationLine ration={ration} />}
    </section>
  );
}

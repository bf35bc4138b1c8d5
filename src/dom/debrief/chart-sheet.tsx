/** The chart of the archive with its switches and its table. */
import { useState } from 'preact/hooks';
import {
  type Line,
  NATIONAL_GRAIN,
  nationalGrain,
  type Stop,
  stopsOf,
  type Wanted,
} from '../../view/archive/index.ts';
import { Button, SourceKey } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { LedgerChart, useStopName } from './ledger-chart.tsx';
import { StampOffer } from './stamp-offer.tsx';

function StopTable({ stops }: { readonly stops: readonly Stop[] }) {
  const { t, format } = useStage();
  const nameOf = useStopName();
  const words = t.debrief.table;
  const both = (tonnes: number | null, index: number | null): string =>
    tonnes === null || index === null ? words.none : words.both(format.count(tonnes), format.count(index));
  const country = (stop: Stop): string => {
    const point = stop.crop < 0 ? nationalGrain(stop.year) : null;
    return point ? format.count(point.index) : words.none;
  };
  return (
    <table class="stops">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {[words.grown, words.reported, words.record].map((head) => (
            <th key={head} scope="col" class="n">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stops.map((stop) => (
          <tr key={`${stop.year}/${stop.crop}`}>
            <th scope="row">{nameOf(stop)}</th>
            <td class="n">{both(stop.grown, stop.grownIndex)}</td>
            <td class="n above">{both(stop.reported, stop.reportedIndex)}</td>
            <td class="n">{country(stop)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Toggle = keyof Wanted | 'table';

const Mark = ({ of }: { readonly of: Toggle }) =>
  of === 'table' ? null : (
    <svg class={`mark mark-${of}`} width="28" height="10" aria-hidden="true">
      <path d="M0 5h28" />
      {of === 'record' && <circle cx="14" cy="5" r="4" />}
    </svg>
  );

function Toggles(props: {
  readonly shown: Readonly<Record<Toggle, boolean>>;
  readonly hasGhosts: boolean;
  readonly onToggle: (toggle: Toggle) => void;
}) {
  const { t } = useStage();
  const words = t.debrief.chart;
  const names = {
    reported: words.reported,
    record: words.record,
    ghosts: words.branches,
    table: words.table,
  };
  const toggles = (Object.keys(names) as Toggle[]).filter((one) => one !== 'ghosts' || props.hasGhosts);
  return (
    <fieldset class="toggles">
      <legend class="vh">{words.toggles}</legend>
      {toggles.map((one) => (
        <Button key={one} pressed={props.shown[one]} onPress={() => props.onToggle(one)}>
          <Mark of={one} />
          {names[one]}
        </Button>
      ))}
    </fieldset>
  );
}

/** Show the sheet for the lines of a run; the first is the one played last. */
export function ChartSheet({ lines }: { readonly lines: readonly Line[] }) {
  const { t, go } = useStage();
  const { state } = usePlay();
  const [shown, setShown] = useState({ reported: true, record: true, ghosts: true, table: false });
  const words = t.debrief.chart;
  const [own = [], ...ghosts] = lines.map(({ worlds }) => stopsOf(state.level, worlds));
  const told = ghosts.filter((stops) => stops.length > 1);
  return (
    <section class="paper chart-sheet" aria-labelledby="chart">
      <h2 class="hd" id="chart">
        {words.title}
      </h2>
      <p class="small muted">{own.length > 1 ? words.sub : words.empty}</p>
      {shown.table ? (
        <StopTable stops={own} />
      ) : (
        <LedgerChart own={own} ghosts={told} wanted={shown} share={0.5} id="gap" />
      )}
      <Toggles
        shown={shown}
        hasGhosts={told.length > 0}
        onToggle={(one) => setShown({ ...shown, [one]: !shown[one] })}
      />
      {lines[0] && <StampOffer line={lines[0]} />}
      <p class="xs muted">
        {words.source}{' '}
        <SourceKey onOpen={() => go({ screen: 'sources', key: NATIONAL_GRAIN.source })}>
          {NATIONAL_GRAIN.source}
        </SourceKey>
      </p>
    </section>
  );
}

/** Both ledgers on one chart: true, reported, the record, other branches. Drawn for the room there is. */
import {
  type Chart,
  type ChartLine,
  type GhostCode,
  layOut,
  namedTicks,
  nationalGrain,
  type Stop,
  type Wanted,
} from '../../view/archive/index.ts';
import { sentence } from '../desk/words/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useRoom } from './use-room.ts';

/** What a chart is given. */
export interface LedgerChartProps {
  readonly own: readonly Stop[];
  readonly ghosts: readonly (readonly Stop[])[];
  readonly wanted: Wanted;
  /** What is drawn of the ghosts: what was grown, unless told otherwise. */
  readonly ghostCode?: GhostCode;
  /** Height against width. */
  readonly share: number;
  /** Unique on the page: the hatch is named by it. */
  readonly id: string;
}

/** Name a stop as a table and a screen reader do. */
export function useStopName(): (stop: Stop) => string {
  const { t } = useStage();
  const { state, story } = usePlay();
  return ({ crop, year }) => {
    const id = state.level.crops[crop]?.id ?? '';
    return crop < 0
      ? t.debrief.chart.year(year)
      : t.debrief.chart.crop(sentence(story.crops[id] ?? id), year);
  };
}

function useLabel({ own, ghosts, wanted, ghostCode = 'ghost' }: LedgerChartProps): string {
  const { t, format } = useStage();
  const words = t.debrief.chart;
  const nameOf = useStopName();
  const list = (name: string, stops: readonly Stop[], read: (stop: Stop) => number | null): string => {
    const values = stops.flatMap((stop) => {
      const value = read(stop);
      return value === null ? [] : [words.value(nameOf(stop), format.count(value))];
    });
    return words.values(name, values.join(', '));
  };
  return words.label(
    [
      list(words.grown, own, (stop) => stop.grownIndex),
      wanted.reported ? list(words.reported, own, (stop) => stop.reportedIndex) : '',
      wanted.record
        ? list(words.record, own, (stop) =>
            stop.crop < 0 ? (nationalGrain(stop.year)?.index ?? null) : null,
          )
        : '',
      ...(wanted.ghosts
        ? ghosts.map((stops, i) =>
            ghostCode === 'stamped'
              ? list(words.stamped, stops, (stop) => stop.reportedIndex)
              : list(words.branch(i + 1), stops, (stop) => stop.grownIndex),
          )
        : []),
    ].join(' '),
  );
}

function Tick(props: {
  readonly tick: Chart['ticks'][number];
  readonly bottom: number;
  readonly text: number;
  /** Only its year is named: there is no room for more. */
  readonly crowded: boolean;
}) {
  const { t } = useStage();
  const { state, story } = usePlay();
  const { bottom, text, crowded } = props;
  const { stop, x } = props.tick;
  const id = state.level.crops[stop.crop]?.id ?? '';
  const name = stop.crop >= 0 ? (story.crops[id] ?? id) : stop.turn === 0 ? '' : t.debrief.chart.all;
  const words = crowded ? [] : sentence(name).split(' ').filter(Boolean);
  const rows = [...words, String(stop.year)];
  return (
    <text x={x} y={bottom + text * 1.35} font-size={text} text-anchor="middle">
      {rows.map((row, i) => (
        <tspan key={row} x={x} dy={i === 0 ? 0 : text * 1.15}>
          {row}
        </tspan>
      ))}
    </text>
  );
}

function Line({ line, text }: { readonly line: ChartLine; readonly text: number }) {
  const { t } = useStage();
  const words = t.debrief.chart;
  const name = line.code === 'ghost' ? words.branch(line.ghost + 1) : words[line.code];
  return (
    <g class={`line-${line.code}`}>
      <path d={line.path} />
      {line.points.map(({ x, y }) =>
        line.code === 'reported' ? (
          <rect key={x} x={x - 3.5} y={y - 3.5} width="7" height="7" />
        ) : line.code === 'ghost' ? null : line.code === 'stamped' ? (
          <rect key={x} x={x - 3} y={y - 3} width="6" height="6" />
        ) : (
          <circle key={x} cx={x} cy={y} r={line.code === 'record' ? 4 : 3.5} />
        ),
      )}
      <text x={line.name.x} y={line.name.y + text * 0.35} font-size={text}>
        {name}
      </text>
    </g>
  );
}

function Widest({ chart, text }: { readonly chart: Chart; readonly text: number }) {
  const { t, format } = useStage();
  const { widest } = chart;
  if (!widest || widest.foot - widest.top < text * 2.4) return null;
  const words = t.debrief.chart;
  const size = text * 0.93;
  const width = size * 7.2;
  const middle = (widest.top + widest.foot) / 2;
  const x = Math.min(widest.x, chart.right - width / 2);
  return (
    <g class="widest">
      <title>{words.widest(format.count(widest.stop.reported ?? 0), format.count(widest.stop.grown))}</title>
      <line x1={widest.x} x2={widest.x} y1={widest.top} y2={widest.foot} />
      <rect x={x - width / 2} y={middle - size * 0.9} width={width} height={size * 1.6} />
      <text x={x} y={middle + size * 0.2} font-size={size} text-anchor="middle">
        {words.gap}
      </text>
    </g>
  );
}

/** Name the dotted room: grain that was grown and stood on no form. */
function Kept({ chart, text }: { readonly chart: Chart; readonly text: number }) {
  const { t } = useStage();
  if (!chart.keptName) return null;
  const { x, y } = chart.keptName;
  const size = text * 0.93;
  const name = t.debrief.chart.kept;
  const half = (size * Math.max(7.2, name.length * 0.55)) / 2;
  const at = Math.max(chart.left + half, Math.min(x, chart.right - half));
  return (
    <g class="kept">
      <rect x={at - half} y={y - size * 0.9} width={half * 2} height={size * 1.6} />
      <text x={at} y={y + size * 0.2} font-size={size} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}

function Grid({ chart, text }: { readonly chart: Chart; readonly text: number }) {
  return (
    <g class="grid">
      {chart.grid.map(({ value, y, base }) => (
        <g key={value}>
          <line class={base ? 'base' : ''} x1={chart.left} x2={chart.right} y1={y} y2={y} />
          <text class="n" x={chart.left - text * 0.5} y={y + text * 0.35} font-size={text} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Show the chart. */
export function LedgerChart(props: LedgerChartProps) {
  const { host, room } = useRoom(props.share);
  const label = useLabel(props);
  const chart = room && layOut(props.own, props.ghosts, props.wanted, room, props.ghostCode);
  const { crowded, named } = namedTicks(chart?.ticks ?? [], room?.text ?? 1);
  return (
    <div class="chart-host" ref={host}>
      {chart && room && (
        <svg class="chart" width={room.width} height={room.height} role="img" aria-label={label}>
          <defs>
            <pattern
              id={props.id}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class="hatch" width="1.5" height="7" />
            </pattern>
            <pattern id={`${props.id}-kept`} width="7" height="7" patternUnits="userSpaceOnUse">
              <circle class="hatch--kept" cx="3.5" cy="3.5" r="1" />
            </pattern>
          </defs>
          <Grid chart={chart} text={room.text} />
          {chart.gap && <path d={chart.gap} fill={`url(#${props.id})`} />}
          {chart.kept && <path d={chart.kept} fill={`url(#${props.id}-kept)`} />}
          {named.map((tick) => (
            <Tick key={tick.x} tick={tick} bottom={chart.bottom} text={room.text} crowded={crowded} />
          ))}
          {chart.lines.toReversed().map((line) => (
            <Line key={`${line.code}${line.ghost}`} line={line} text={room.text} />
          ))}
          {props.wanted.reported && <Widest chart={chart} text={room.text} />}
          <Kept chart={chart} text={room.text} />
        </svg>
      )}
    </div>
  );
}

/** The two ledgers, one above the other: grain that was reported, and grain that was seen. */

/** A row of the ledger. `low` and `high` are in any unit, that of `max`; equal where nothing is unsure. */
export interface GrainRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The amount in words, with its unit. */
  readonly text: string;
  /** How old the knowledge is, in words. */
  readonly age?: string | undefined;
}

/** What the bars are given. Either row may not be there yet. */
export interface GrainBarsProps {
  readonly reported: GrainRow | null;
  readonly seen: GrainRow | null;
  /** The whole width of the bars. */
  readonly max: number;
  /** What was reported and not seen: shown as a button where something is to be opened. */
  readonly gap?: { readonly label: string; readonly text: string; readonly onOpen: () => void } | undefined;
}

const percent = (value: number, max: number): string => `${max > 0 ? (100 * value) / max : 0}%`;

function Reported({ row, max, seenHigh }: { row: GrainRow; max: number; seenHigh: number | null }) {
  const gapFrom = seenHigh ?? row.high;
  return (
    <>
      <span class="grain__name above">{row.label}</span>
      <span class="gbar" role="img" aria-label={`${row.label} ${row.text}`}>
        <i class="red" style={{ '--v': percent(row.high, max) }} />
        {gapFrom < row.high && (
          <i class="gap" style={{ '--from': percent(gapFrom, max), '--v': percent(row.high, max) }} />
        )}
      </span>
      <b class="grain__amount num above">{row.text}</b>
    </>
  );
}

function Seen({ row, max }: { row: GrainRow; max: number }) {
  return (
    <>
      <span class="grain__name seen">{row.label}</span>
      <span class="gbar" role="img" aria-label={[row.label, row.text, row.age].filter(Boolean).join(' ')}>
        <i class="solid" style={{ '--v': percent(row.low, max) }} />
        <i class="range" style={{ '--from': percent(row.low, max), '--v': percent(row.high, max) }} />
      </span>
      <span class="grain__amount">
        <b class="num seen">{row.text}</b>
        {row.age && <span class="grain__age"> {row.age}</span>}
      </span>
    </>
  );
}

/** Show the bars that there is something to show on. */
export function GrainBars({ reported, seen, max, gap }: GrainBarsProps) {
  if (!reported && !seen) return null;
  return (
    <div class="grain">
      {reported && <Reported row={reported} max={max} seenHigh={seen?.high ?? null} />}
      {seen && <Seen row={seen} max={max} />}
      {gap && (
        <button type="button" class="gapnote" onClick={gap.onOpen}>
          <span>{gap.label}</span> <b class="num above">{gap.text}</b>
        </button>
      )}
    </div>
  );
}

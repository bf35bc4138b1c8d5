/** The ruler on the form: what was seen, told and expected, and the marker of what is written. */
import type { FormView } from '../../view/form/index.ts';
import { inTonnes, scaleFor } from '../../view/form/index.ts';
import { useStage } from '../stage.ts';

const WIDTH = 620;
const NARROW_WIDTH = 340;
const LEFT = 30;
const LINE = 98;

/** A flag over the ruler: a number with a name, high enough not to run into its neighbours. */
interface Flag {
  readonly at: number;
  readonly text: string;
  readonly kind: 'plain' | 'above';
}

interface Drawn {
  readonly width: number;
  readonly x: (tonnes: number) => number;
}

const FLAG_ROWS = [22, 42, 62];
const LETTER_WIDTH = 6.6;

/** Give each flag a row so that no two in a row overlap. Flags come in the order of their place. */
function rowsFor(flags: readonly Flag[], drawn: Drawn): number[] {
  const ends = FLAG_ROWS.map(() => -Infinity);
  return flags.map(({ at, text, kind }) => {
    const half = (text.length * LETTER_WIDTH) / 2;
    const row = kind === 'above' ? 0 : ends.findLastIndex((end) => drawn.x(at) - half > end + 6);
    const of = row < 0 ? 1 : row;
    ends[of] = drawn.x(at) + half;
    return of;
  });
}

/** Keep a text within the ruler's picture. */
function anchorFor(
  x: number,
  text: string,
  width: number,
): { x: number; anchor: 'start' | 'middle' | 'end' } {
  const half = (text.length * LETTER_WIDTH) / 2;
  if (x - half < 2) return { x: 2, anchor: 'start' };
  if (x + half > width - 2) return { x: width - 2, anchor: 'end' };
  return { x, anchor: 'middle' };
}

function FlagMark({
  flag,
  row,
  drawn,
}: {
  readonly flag: Flag;
  readonly row: number;
  readonly drawn: Drawn;
}) {
  const x = drawn.x(flag.at);
  const y = FLAG_ROWS[row]!;
  const place = anchorFor(x, flag.text, drawn.width);
  const above = flag.kind === 'above';
  return (
    <g class={above ? 'scale__above' : 'scale__plain'}>
      {above ? (
        <path d={`M${x - 5} ${y + 6}h10V70h9L${x} 84 ${x - 14} 70h9z`} />
      ) : (
        <line x1={x} x2={x} y1={y + 5} y2={84} />
      )}
      <text x={place.x} y={y} text-anchor={place.anchor}>
        {flag.text}
      </text>
    </g>
  );
}

/** Draw the ruler at one width. */
function Ruler(props: {
  readonly form: FormView;
  readonly written: number | null;
  readonly narrow: boolean;
}) {
  const { t, format } = useStage();
  const { form, written, narrow } = props;
  const words = t.form.scale;
  const n = (grams: number): number => inTonnes(grams);
  const [low, high] = [n(form.seenLow), n(form.seenHigh)];
  const shown = [
    n(form.last),
    low,
    high,
    n(form.told),
    n(form.expected),
    ...(written === null ? [] : [written]),
  ];
  const scale = scaleFor(shown);
  const width = narrow ? NARROW_WIDTH : WIDTH;
  const x = (tonnes: number): number =>
    LEFT + ((tonnes - scale.from) / (scale.to - scale.from)) * (width - 2 * LEFT);
  const drawn: Drawn = { width, x };
  const flags: Flag[] = [
    { at: n(form.last), text: words.last(String(form.lastYear), format.tonnes(form.last)), kind: 'plain' },
    { at: n(form.told), text: words.told(format.tonnes(form.told)), kind: 'plain' },
    { at: n(form.expected), text: words.expected(format.tonnes(form.expected)), kind: 'above' },
  ];
  const ordered = flags.toSorted((a, b) => a.at - b.at);
  const rows = rowsFor(ordered, drawn);
  const fine = Array.from({ length: Math.round((scale.to - scale.from) / scale.fine) + 1 }, (_, i) => i);
  const marks = narrow ? scale.marks.filter((_, i) => i % 2 === 0) : scale.marks;
  const range = words.seen(format.count(low), format.count(high));
  const seen = anchorFor(x((low + high) / 2), range, width);
  const gapFrom = Math.min(high, written ?? high);
  const label = words.label({
    from: format.count(scale.from),
    to: format.count(scale.to),
    last: format.tonnes(form.last),
    lastYear: String(form.lastYear),
    told: format.tonnes(form.told),
    expected: format.tonnes(form.expected),
    low: format.count(low),
    high: format.count(high),
    written: written === null ? '' : format.count(written),
  });
  return (
    <svg
      class={`chart scale ${narrow ? 'scale--narrow' : 'scale--wide'}`}
      viewBox={`0 0 ${width} 176`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id={narrow ? 'gap-narrow' : 'gap-wide'}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="scale__hatch" width="2" height="7" />
        </pattern>
      </defs>
      <rect class="scale__low" x={x(scale.from)} y={84} width={x(low) - x(scale.from)} height={14} />
      <rect class="scale__range" x={x(low)} y={84} width={x(high) - x(low)} height={14} />
      {written !== null && written > high && (
        <rect
          x={x(gapFrom)}
          y={84}
          width={x(written) - x(gapFrom)}
          height={14}
          fill={`url(#${narrow ? 'gap-narrow' : 'gap-wide'})`}
        />
      )}
      <line class="scale__line" x1={LEFT} x2={width - LEFT} y1={LINE} y2={LINE} />
      {fine.map((i) => (
        <line
          key={i}
          class="scale__tick"
          x1={x(scale.from + i * scale.fine)}
          x2={x(scale.from + i * scale.fine)}
          y1={LINE}
          y2={LINE + (i % 4 === 0 ? 12 : 6)}
        />
      ))}
      {marks.map((mark) => (
        <text key={mark} class="n" x={x(mark)} y={LINE + 26} text-anchor="middle">
          {format.count(mark)}
        </text>
      ))}
      {ordered.map((flag, i) => (
        <FlagMark key={flag.text} flag={flag} row={rows[i]!} drawn={drawn} />
      ))}
      <text class="scale__seen" x={seen.x} y={LINE + 68} text-anchor={seen.anchor}>
        {range}
      </text>
      {written !== null && (
        <WrittenMark text={words.written(format.count(written))} x={x(written)} width={width} />
      )}
    </svg>
  );
}

function WrittenMark({
  text,
  x,
  width,
}: {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}) {
  const place = anchorFor(x, text, width);
  return (
    <g class="scale__written">
      <path d={`M${x - 12} ${LINE + 14}v-24l12-13 12 13v24z`} />
      <path d={`M${x - 4} ${LINE - 6}v12M${x + 4} ${LINE - 6}v12`} />
      <text x={place.x} y={LINE + 46} text-anchor={place.anchor}>
        {text}
      </text>
    </g>
  );
}

/** Show the ruler, drawn for wide and for narrow forms; one of the two is hidden by the layout. */
export const ScaleChart = (props: { readonly form: FormView; readonly written: number | null }) => (
  <div class="ruler">
    <Ruler {...props} narrow={false} />
    <Ruler {...props} narrow={true} />
  </div>
);

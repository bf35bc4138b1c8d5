/** The ruler on the form: what was seen, told and expected, and the marker of what is written. */
import { type FormView, inTonnes, type Scale, scaleFor } from '../../view/form/index.ts';
import { useStage } from '../stage.ts';
import { anchorFor, type Drawn, type Flag, Flags } from './ruler-flags.tsx';

const WIDTHS = { wide: 620, narrow: 340 } as const;
const HEIGHT = 176;
const EDGE = 30;
const LINE = 98;
const BAR = 14;
const FINE_PER_MARK = 4;

type Size = keyof typeof WIDTHS;

interface RulerProps {
  readonly form: FormView;
  readonly written: number | null;
  readonly size: Size;
}

/** The numbers on the ruler, in whole tonnes. */
function numbersOf(form: FormView) {
  return {
    low: inTonnes(form.seenLow),
    high: inTonnes(form.seenHigh),
    told: inTonnes(form.told),
    last: inTonnes(form.last),
    expected: inTonnes(form.expected),
  };
}

function useLabel(): (form: FormView, scale: Scale, written: number | null) => string {
  const { t, format } = useStage();
  return (form, scale, written) =>
    t.form.scale.label({
      from: format.count(scale.from),
      to: format.count(scale.to),
      last: format.tonnes(form.last),
      lastYear: String(form.lastYear),
      told: format.tonnes(form.told),
      expected: format.tonnes(form.expected),
      low: format.tonnes(form.seenLow),
      high: format.tonnes(form.seenHigh),
      written: written === null ? '' : format.count(written),
    });
}

function Ticks({
  scale,
  drawn,
  size,
}: {
  readonly scale: Scale;
  readonly drawn: Drawn;
  readonly size: Size;
}) {
  const { format } = useStage();
  const count = Math.round((scale.to - scale.from) / scale.fine) + 1;
  const marks = size === 'narrow' ? scale.marks.filter((_, i) => i % 2 === 0) : scale.marks;
  return (
    <>
      <line class="scale__line" x1={EDGE} x2={drawn.width - EDGE} y1={LINE} y2={LINE} />
      {Array.from({ length: count }, (_, i) => {
        const x = drawn.x(scale.from + i * scale.fine);
        const long = i % FINE_PER_MARK === 0;
        return <line key={i} class="scale__tick" x1={x} x2={x} y1={LINE} y2={LINE + (long ? 12 : 6)} />;
      })}
      {marks.map((mark) => (
        <text key={mark} class="n" x={drawn.x(mark)} y={LINE + 26} text-anchor="middle">
          {format.count(mark)}
        </text>
      ))}
    </>
  );
}

function Bars({
  form,
  written,
  size,
  drawn,
  from,
}: RulerProps & { readonly drawn: Drawn; readonly from: number }) {
  const { low, high } = numbersOf(form);
  const hatch = `gap-${size}`;
  const bar = (start: number, end: number) => ({
    x: drawn.x(start),
    y: LINE - BAR,
    width: Math.max(0, drawn.x(end) - drawn.x(start)),
    height: BAR,
  });
  return (
    <>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="scale__hatch" width="2" height="7" />
        </pattern>
      </defs>
      <rect class="scale__low" {...bar(from, low)} />
      <rect class="scale__range" {...bar(low, high)} />
      {written !== null && written > high && <rect {...bar(high, written)} fill={`url(#${hatch})`} />}
    </>
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

/** Draw the ruler at one width. */
function Ruler(props: RulerProps) {
  const { t, format } = useStage();
  const label = useLabel();
  const { form, written, size } = props;
  const words = t.form.scale;
  const { low, high, told, last, expected } = numbersOf(form);
  const scale = scaleFor([low, high, told, last, expected, ...(written === null ? [] : [written])]);
  const width = WIDTHS[size];
  const perTonne = (width - 2 * EDGE) / (scale.to - scale.from);
  const drawn: Drawn = { width, x: (tonnes) => EDGE + (tonnes - scale.from) * perTonne };
  const flags: Flag[] = [
    { at: last, text: words.last(String(form.lastYear), format.count(last)), kind: 'plain' },
    { at: told, text: words.told(format.count(told)), kind: 'plain' },
    { at: expected, text: words.expected(format.count(expected)), kind: 'above' },
  ];
  const range = (form.walked > 0 ? words.seen : words.hearsay)(format.count(low), format.count(high));
  const seen = anchorFor(drawn.x((low + high) / 2), range, width);
  return (
    <svg
      class={`scale scale--${size}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label(form, scale, written)}
    >
      <Bars {...props} drawn={drawn} from={scale.from} />
      <Ticks scale={scale} drawn={drawn} size={size} />
      <Flags flags={flags} drawn={drawn} />
      <text class="scale__seen" x={seen.x} y={LINE + 70} text-anchor={seen.anchor}>
        {range}
      </text>
      {written !== null && (
        <WrittenMark text={words.written(format.count(written))} x={drawn.x(written)} width={width} />
      )}
    </svg>
  );
}

/** Show the ruler, drawn for wide and for narrow forms; one of the two is hidden by the layout. */
export const ScaleChart = (props: { readonly form: FormView; readonly written: number | null }) => (
  <div class="ruler">
    <Ruler {...props} size="wide" />
    <Ruler {...props} size="narrow" />
  </div>
);

/** Flags over the ruler of the form: a number with a name, each high enough not to run into its neighbours. */

/** A flag at a number of tonnes; one from above is an arrow. */
export interface Flag {
  readonly at: number;
  readonly text: string;
  readonly kind: 'plain' | 'above';
}

/** The ruler as it is drawn: its width, and where a number of tonnes lies on it. */
export interface Drawn {
  readonly width: number;
  readonly x: (tonnes: number) => number;
}

const ROWS = [22, 42, 62];
const FOOT = 84;
/** Usual width of a letter at the size of the flags. */
const LETTER = 6.6;

/** Estimate how wide a text is drawn; a Chinese sign is as wide as two letters. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, sign) => width + (sign > '\u2e80' ? 2 : 1) * LETTER, 0);

/** Give each flag a row so that no two in a row overlap. Flags come in the order of their place. */
function rowsFor(flags: readonly Flag[], drawn: Drawn): number[] {
  const ends = ROWS.map(() => -Infinity);
  return flags.map(({ at, text, kind }) => {
    const half = widthOf(text) / 2;
    const free = ends.findLastIndex((end) => drawn.x(at) - half > end + LETTER);
    const row = kind === 'above' ? 0 : Math.max(1, free);
    ends[row] = drawn.x(at) + half;
    return row;
  });
}

/** Keep a text within the ruler's picture. */
export function anchorFor(
  x: number,
  text: string,
  width: number,
): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  const half = widthOf(text) / 2;
  if (x - half < 2) return { x: 2, anchor: 'start' };
  if (x + half > width - 2) return { x: width - 2, anchor: 'end' };
  return { x, anchor: 'middle' };
}

/** Half of the arrow's width, with room beside it. */
const ARROW = 18;

/** Place the text of a plain flag beside the arrow's shaft where it would run into it. */
function besideArrow(flag: Flag, arrow: number, drawn: Drawn): ReturnType<typeof anchorFor> {
  const x = drawn.x(flag.at);
  const length = widthOf(flag.text);
  const place = anchorFor(x, flag.text, drawn.width);
  if (flag.kind === 'above' || Math.abs(x - arrow) > length / 2 + ARROW) return place;
  const right = x >= arrow && arrow + ARROW + length < drawn.width;
  return right ? { x: arrow + ARROW, anchor: 'start' } : { x: arrow - ARROW, anchor: 'end' };
}

interface FlagMarkProps {
  readonly flag: Flag;
  readonly row: number;
  readonly drawn: Drawn;
  /** Where the arrow from above stands. */
  readonly arrow: number;
}

function FlagMark({ flag, row, drawn, arrow }: FlagMarkProps) {
  const x = drawn.x(flag.at);
  const y = ROWS[row]!;
  const place = besideArrow(flag, arrow, drawn);
  return (
    <g class={`scale__${flag.kind}`}>
      {flag.kind === 'above' ? (
        <path d={`M${x - 5} ${y + 8}h10V${FOOT - 14}h9L${x} ${FOOT} ${x - 14} ${FOOT - 14}h9z`} />
      ) : (
        <line x1={x} x2={x} y1={y + 5} y2={FOOT} />
      )}
      <text x={place.x} y={y} text-anchor={place.anchor}>
        {flag.text}
      </text>
    </g>
  );
}

/** Draw the flags. */
export function Flags({ flags, drawn }: { readonly flags: readonly Flag[]; readonly drawn: Drawn }) {
  const ordered = flags.toSorted((a, b) => a.at - b.at);
  const rows = rowsFor(ordered, drawn);
  const above = flags.find(({ kind }) => kind === 'above');
  const arrow = above ? drawn.x(above.at) : -Infinity;
  return (
    <>
      {ordered.map((flag, i) => (
        <FlagMark key={flag.text} flag={flag} row={rows[i]!} drawn={drawn} arrow={arrow} />
      ))}
    </>
  );
}

/** The people of a sheet: as many figures as stand at the task, hollow ones for the hands that are missing. */
import { useRef } from 'preact/hooks';
import { Person } from '../parts/index.ts';

/** Most hollow figures that are drawn; the number is told in words. */
const MOST_HOLLOW = 120;
/** Usual room for people on a sheet of the wide desk and of a short frame: width of all sheets, edges of one, heights. Unit: px at 1x. */
const ROOM = { sheets: 850, edges: 25, roomy: 240, tall: 92, short: 58 };
/** Width of a figure, at least and at most; a figure is so many times as high. Unit: px at 1x. */
const FIGURE = { least: 5, most: 15, height: 1.7 };
const GROUP = 5;
/** Distance after which a press becomes a drag. Unit: px. */
const SLOP = 4;

/** What is picked up: how many, and where the pointer is, or null for the keys. */
export interface Lift {
  readonly figures: number;
  readonly at: { readonly x: number; readonly y: number } | null;
}

export interface PeopleProps {
  readonly figures: number;
  readonly tired: number;
  readonly missing: number;
  /** Sheets side by side on the wide desk. */
  readonly sheets: number;
  readonly label: string;
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly onLift: (lift: Lift) => void;
  readonly onEmpty: () => void;
  /** A finger has tapped: it can't press and drag where the page scrolls. */
  readonly onTap: () => void;
}

/** Count how many stand side by side so that all find room: the more people, the smaller. */
function perRowFor(people: number, sheets: number, height: number): number {
  const width = ROOM.sheets / sheets - ROOM.edges;
  const figure = Math.sqrt((width * height) / (FIGURE.height * Math.max(1, people)));
  return Math.ceil(width / Math.min(FIGURE.most, Math.max(FIGURE.least, figure)));
}

/** Count the figures that stand in the same row as the first. */
function perRow(element: HTMLElement): number {
  const tops = [...element.children].map((child) => Math.round(child.getBoundingClientRect().top));
  return Math.max(1, tops.filter((top) => top === tops[0]).length);
}

/** Count the group from the pressed figure to the end of its row: at most five, with Shift all. */
function groupAt(element: HTMLElement, pressed: Element | null, figures: number, all: boolean): number {
  if (all) return figures;
  const index = pressed ? [...element.children].indexOf(pressed) : -1;
  if (index < 0 || index >= figures) return Math.min(GROUP, figures);
  const row = perRow(element);
  return Math.min(GROUP, figures - index, row - (index % row));
}

/** Show the people as one control: press and drag, or press Space. */
export function People(props: PeopleProps) {
  const { figures, tired } = props;
  const pressed = useRef<{ readonly x: number; readonly y: number; readonly figures: number } | null>(null);
  const lift = (count: number, at: Lift['at']): void => {
    if (figures === 0) props.onEmpty();
    else props.onLift({ figures: count, at });
  };
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (event.button !== 0 || figures === 0) return;
    const figure = (event.target as Element).closest('svg');
    const count = groupAt(event.currentTarget, figure, figures, event.shiftKey);
    pressed.current = { x: event.clientX, y: event.clientY, figures: count };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const start = pressed.current;
    if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) < SLOP) return;
    pressed.current = null;
    lift(start.figures, { x: event.clientX, y: event.clientY });
  };
  const onClick = (event: MouseEvent): void => {
    pressed.current = null;
    // A click without a pointer comes from the keys or from assistive technology.
    if (event.detail === 0) lift(event.shiftKey ? figures : Math.min(GROUP, figures), null);
    else if ((event as PointerEvent).pointerType === 'touch') props.onTap();
  };
  const hollow = Math.min(props.missing, MOST_HOLLOW);
  const rows = {
    '--n-roomy': perRowFor(figures + hollow, props.sheets, ROOM.roomy),
    '--n-tall': perRowFor(figures + hollow, props.sheets, ROOM.tall),
    '--n-short': perRowFor(figures + hollow, props.sheets, ROOM.short),
  };
  return (
    <button
      type="button"
      class="people"
      style={rows}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      disabled={props.disabled}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerMove}
      onClick={onClick}
    >
      {Array.from({ length: figures }, (_, i) => (
        <Person key={i} look={i >= figures - tired ? 'tired' : 'well'} />
      ))}
      {Array.from({ length: hollow }, (_, i) => (
        <Person key={`m${i}`} look="missing" />
      ))}
    </button>
  );
}

/** The people of a sheet: as many figures as stand at the task, hollow ones for the hands that are missing. */
import { useRef } from 'preact/hooks';
import { Person } from '../parts/index.ts';

/** Most hollow figures that are drawn; the number is told in words. */
const MOST_HOLLOW = 24;
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
  readonly label: string;
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly onLift: (lift: Lift) => void;
  readonly onEmpty: () => void;
}

function perRow(element: HTMLElement): number {
  const n = Number.parseInt(getComputedStyle(element).getPropertyValue('--n'), 10);
  return Number.isFinite(n) && n > 0 ? n : 1;
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
  };
  return (
    <button
      type="button"
      class="people"
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
      {Array.from({ length: Math.min(props.missing, MOST_HOLLOW) }, (_, i) => (
        <Person key={`m${i}`} look="missing" />
      ))}
    </button>
  );
}

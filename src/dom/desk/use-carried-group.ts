/** Groups of figures carried between sheets and the picture, by whatever hand. */
import { useRef } from 'preact/hooks';
import { figuresIn, type Place, poolView, sheetsView } from '../../view/desk/index.ts';
import { useStage } from '../stage.ts';
import { sheetsAhead } from './sheets-ahead.ts';
import { type Carry, type Carrying, placeAt, useCarry, useKeyCarry, usePointerCarry } from './use-carry.ts';
import type { Desk } from './use-desk.ts';
import { type Picture, usePicture } from './use-picture.ts';
import { outcomeWords, peopleCount } from './words/index.ts';

export interface CarriedGroup {
  readonly carrying: Carrying;
  readonly picture: Picture;
  /** The group in the hand, for the pointer to move. */
  readonly held: { current: HTMLDivElement | null };
}

/** Find the place of work that lies under a point in the picture. */
function placeInPicture({ host, places }: Picture, x: number, y: number): Place | null {
  const frame = host.current?.getBoundingClientRect();
  if (!frame || y > frame.bottom) return null;
  const [px, py] = [x - frame.left, y - frame.top];
  const found = places.find(
    (rect) =>
      rect.place !== 'granary' &&
      rect.place !== 'mess-hall' &&
      px >= rect.x &&
      px <= rect.x + rect.width &&
      py >= rect.y &&
      py <= rect.y + rect.height,
  );
  return (found?.place as Place | undefined) ?? null;
}

/** Carry groups by the picture's events, by the pointer and by the keys. */
export function useCarriedGroup(desk: Desk): CarriedGroup {
  const { t, format, say } = useStage();
  const held = useRef<HTMLDivElement | null>(null);
  const carrying = useCarry(desk.move, () => say(t.labour.putBack));
  const picture = usePicture(desk.run.world, {
    onDrop(drop) {
      carrying.letGo();
      desk.move(drop);
    },
    onHold(now) {
      if (!now) carrying.letGo();
      else {
        const most = figuresIn(desk.run.world, now.brigade, now.from);
        carrying.lift({ ...now, most, by: 'picture' });
      }
    },
    onHover() {},
  });
  const follow = (x: number, y: number): void => {
    const ghost = held.current;
    if (!ghost) return;
    ghost.style.translate = `${x}px ${y}px`;
    // Over the picture, the picture itself shows the group that it holds.
    const inFrame = y < (picture.host.current?.getBoundingClientRect().bottom ?? 0);
    ghost.style.visibility = carrying.carry?.by === 'picture' && inFrame ? 'hidden' : 'visible';
  };
  usePointerCarry(carrying, (x, y) => placeAt(x, y) ?? placeInPicture(picture, x, y), follow);
  const sayOver = (carry: Carry): void => {
    const sheets = sheetsAhead(desk, carry) ?? sheetsView(desk.run.world, desk.brigade);
    const sheet = sheets.find(({ task }) => task === (carry.over ?? carry.from));
    if (!sheet) return;
    const { lead, more } = outcomeWords(t, format, sheet);
    const held = t.labour.held(
      carry.figures,
      peopleCount(format, carry.figures, poolView(desk.run.world, -1).peoplePerFigure),
    );
    const words = [t.labour.setDownHere(sheet.figures), lead, more, held].filter(Boolean).join(t.labour.gap);
    say(t.labour.over(t.terms.tasks[sheet.task], words));
  };
  const places = sheetsView(desk.run.world, desk.brigade).map(({ task }) => task);
  useKeyCarry(carrying, places, sayOver);
  return { carrying, picture, held };
}

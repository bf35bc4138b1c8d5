/** Groups of figures carried between sheets and the picture, by whatever hand. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { figuresIn, type Place, poolView, previewView, sheetsView } from '../../view/desk/index.ts';
import type { Refusal } from '../../view/picture.ts';
import { usePlay, useStage } from '../stage.ts';
import type { Dropped } from './drop-slip.tsx';
import { sheetsAhead } from './sheets-ahead.ts';
import { type Carry, type Carrying, placeAt, useCarry, useKeyCarry, usePointerCarry } from './use-carry.ts';
import type { Desk, Move } from './use-desk.ts';
import { type Picture, usePicture } from './use-picture.ts';
import { type Places, usePlaces } from './use-places.ts';
import { brigadeName, outcomeWords, peopleCount, previewWords, sentence } from './words/index.ts';

export interface CarriedGroup {
  readonly carrying: Carrying;
  readonly picture: Picture;
  readonly places: Places;
  /** What came of the last group that was set down in the picture, until it is put away. */
  readonly dropped: Dropped | null;
  /** Move a group in the picture, or put the slip away with null. */
  drop(move: Move | null): void;
  /** The group in the hand, for the pointer to move. */
  readonly held: { current: HTMLDivElement | null };
}

/** Find the place of work that lies under a point in the picture. */
function placeInPicture(
  { host, places }: Picture,
  names: Readonly<Record<Place, string>>,
  x: number,
  y: number,
): Place | null {
  const frame = host.current?.getBoundingClientRect();
  if (!frame || y > frame.bottom) return null;
  const [px, py] = [x - frame.left, y - frame.top];
  const under = places.value.filter(
    (rect) =>
      rect.shown &&
      rect.place in names &&
      px >= rect.x &&
      px <= rect.x + rect.width &&
      py >= rect.y &&
      py <= rect.y + rect.height,
  );
  // Boxes lie over each other: the fields of a brigade reach round the village. The smallest is what is meant.
  const [found] = under.sort((a, b) => a.width * a.height - b.width * b.height);
  return (found?.place as Place | undefined) ?? null;
}

/** Room between the pointer and the card of what it holds. Unit: CSS px. */
const ABOVE = 26;
const BESIDE = 18;
const EDGE = 6;

/**
 * Lay the card above the pointer and beside it, below where there is no room, and always on the page. Where it would hide
 * most of a small picture, it lies at the picture's foot instead.
 */
function layBeside(card: HTMLElement, picture: HTMLElement | null, x: number, y: number): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const frame = picture?.getBoundingClientRect();
  if (frame && frame.width < width * 2 && y < frame.bottom) {
    card.style.translate = `${frame.left + EDGE}px ${frame.bottom + EDGE}px`;
    return;
  }
  const left = x + BESIDE + width > window.innerWidth ? x - BESIDE - width : x + BESIDE;
  const top = y - ABOVE - height < 0 ? y + ABOVE * 2 : y - ABOVE - height;
  card.style.translate = `${Math.max(0, left)}px ${top}px`;
}

/** Do in the picture what was asked there, and tell at the place what came of it. */
function useDrops(desk: Desk, places: Places) {
  const { t, say } = useStage();
  const { story } = usePlay();
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const nameOf = (brigade: number): string =>
    brigadeName(story, desk.run.world.game.level.brigades[brigade]?.id ?? '');
  return {
    dropped,
    drop(move: Move | null): void {
      if (!move) {
        setDropped(null);
        return;
      }
      const trouble = desk.move(move);
      const { tasks } = t.terms;
      const told = sentence(t.labour.steps.move(move.figures, tasks[move.from], tasks[move.to]));
      setDropped({ move: trouble ? null : move, words: trouble ?? told, at: places.pointer() });
    },
    refuse(refusal: Refusal, brigade: number): void {
      const { brigade: own, closed } = t.hands.refused;
      const words = refusal.why === 'brigade' ? own(nameOf(brigade)) : closed;
      setDropped({ move: null, words, at: places.pointer() });
      say(words);
    },
  };
}

/** Put back what is carried when the turn ends or the desk is left: in the next turn its people stand elsewhere. */
function usePuttingBack({ carry, putBack }: Carrying): void {
  const { route } = useStage();
  const { season } = usePlay();
  const over = season !== null || route.screen !== 'desk';
  useEffect(() => {
    if (over && carry) putBack();
  }, [over, carry]);
}

/** Say what setting a group down where it is held would do, for whoever carries it by the keys. */
function useSayOver(desk: Desk): (carry: Carry) => void {
  const { t, format, say } = useStage();
  return (carry) => {
    const sheets = sheetsAhead(desk, carry) ?? sheetsView(desk.run.world, desk.brigade);
    const sheet = sheets.find(({ task }) => task === (carry.over ?? carry.from));
    if (!sheet) return;
    const moves = carry.over !== null && carry.over !== carry.from;
    const [change] = moves ? previewView(desk.run.world, { ...carry, to: carry.over! }) : [];
    const { lead, more } = outcomeWords(t, format, sheet);
    const follows = change ? [previewWords(t, format, change)] : [lead, more];
    const held = t.labour.held(
      carry.figures,
      peopleCount(format, carry.figures, poolView(desk.run.world, -1).peoplePerFigure),
    );
    const words = [t.labour.setDownHere(sheet.figures), ...follows, held].filter(Boolean).join(t.labour.gap);
    say(t.labour.over(t.terms.tasks[sheet.task], words));
  };
}

/** Carry groups by the picture's events, by the pointer and by the keys. */
export function useCarriedGroup(desk: Desk): CarriedGroup {
  const { t, say } = useStage();
  const held = useRef<HTMLDivElement | null>(null);
  const places = usePlaces();
  const { dropped, drop, refuse } = useDrops(desk, places);
  const carrying = useCarry(desk.move, () => say(t.labour.putBack));
  usePuttingBack(carrying);
  // The picture knows the outlines of its places, and says what lies under a group that it holds.
  const told = useRef<Place | null>(null);
  const picture = usePicture(desk.run.world, {
    onDrop(move) {
      carrying.letGo();
      drop(move);
    },
    onRefused(refusal, brigade) {
      carrying.letGo();
      refuse(refusal, brigade);
    },
    onHold(now) {
      told.current = now?.over ?? null;
      // Nothing is held any more, and it was not set down: that is told as with every other hand.
      if (!now) return carrying.putBack();
      if (!carrying.carry) {
        drop(null);
        places.close();
      }
      const most = figuresIn(desk.run.world, now.brigade, now.from);
      carrying.lift({ ...now, most, by: 'picture' });
    },
    onHover: places.hover,
    onPress(place) {
      drop(null);
      places.press(place);
    },
  });
  const follow = (x: number, y: number): void => {
    const ghost = held.current;
    if (ghost) layBeside(ghost, picture.host.current, x, y);
  };
  const inPicture = (x: number, y: number): Place | null =>
    carrying.carry?.by === 'picture' ? told.current : placeInPicture(picture, t.terms.tasks, x, y);
  usePointerCarry(carrying, (x, y) => placeAt(x, y) ?? inPicture(x, y), follow);
  const sayOver = useSayOver(desk);
  const tasks = sheetsView(desk.run.world, desk.brigade).map(({ task }) => task);
  useKeyCarry(carrying, tasks, sayOver);
  return { carrying, picture, places, dropped, drop, held };
}

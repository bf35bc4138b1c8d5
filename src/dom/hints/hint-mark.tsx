/** The mark of a hint: one short line with an arrow, beside the control that it is about. Nothing waits for it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { HintId } from '../../session/index.ts';
import { Button } from '../parts/index.ts';
import { useMaybePlay, useStage } from '../stage.ts';
import { ANCHORS, type Anchor } from './anchors.ts';
import { useFinishHint, useHint } from './use-hint.ts';
import { type Spot, useSpot } from './use-spot.ts';

const WORDS = 'hint-words';
/** Narrower windows show a small picture, in which dragging is not the first way. */
const WIDE = '(min-width: 64rem)';

function useWords(id: HintId): string {
  const { t, settings } = useStage();
  const drags = id === 'assign' && settings.picture && matchMedia(WIDE).matches;
  return drags ? t.hints.assignDrag : t.hints[id];
}

/** Let the control be described by the hint while it stands beside it. */
function useDescription(control: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (!control) return;
    const before = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', before ? `${before} ${WORDS}` : WORDS);
    return () => {
      if (before) control.setAttribute('aria-describedby', before);
      else control.removeAttribute('aria-describedby');
    };
  }, [control]);
}

/** Who presses the control has done what the hint says, also where the hint shows only the way to it. */
function usePress({ at }: Anchor, stands: boolean, onPress: () => void): void {
  useEffect(() => {
    if (!stands) return;
    const press = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(at.join())) onPress();
    };
    document.addEventListener('click', press, true);
    return () => document.removeEventListener('click', press, true);
  });
}

const at = (left: number, top: number): string => `translate(${Math.round(left)}px, ${Math.round(top)}px)`;

function Ring({ spot }: { readonly spot: Spot }) {
  const { left, top, width, height } = spot.ring;
  const style = { transform: at(left, top), width: `${width}px`, height: `${height}px` };
  return <div class="hint-ring" style={style} aria-hidden="true" />;
}

function DueHint({ id, onBegin }: { readonly id: HintId; readonly onBegin: () => void }) {
  const { t, set, say } = useStage();
  const finish = useFinishHint();
  const layer = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLElement>(null);
  const said = useRef(false);
  const words = useWords(id);
  const spot = useSpot(ANCHORS[id], layer, mark);
  const stands = spot !== null;
  const away = (): void => {
    if (mark.current?.contains(document.activeElement)) spot?.control.focus();
    finish(id);
  };
  useDescription(spot?.control ?? null);
  usePress(ANCHORS[id], stands, away);
  useEffect(() => {
    if (!stands) return;
    onBegin();
    // A mark that stood aside for a while says nothing new, and would talk over what was said meanwhile.
    if (!said.current) say(words);
    said.current = true;
  }, [stands]);
  const off = (): void => {
    away();
    set({ hints: false });
    say(t.hints.offSaid);
  };
  const { side = 'above', left = 0, top = 0, arrow = 0 } = spot?.place ?? {};
  return (
    <div class="hint-layer" ref={layer}>
      {spot && <Ring spot={spot} />}
      <aside
        class={`hint hint--${side} ${stands ? 'hint--stands' : ''}`}
        ref={mark}
        aria-label={t.hints.name}
        style={{ transform: at(left, top), '--arrow': `${Math.round(arrow)}px` }}
      >
        <p id={WORDS}>{words}</p>
        <span class="hint__acts">
          <Button kind="quiet" class="hint__off" onPress={off}>
            {t.hints.off}
          </Button>
          <Button kind="quiet" icon="cross" label={t.hints.away} onPress={away} />
        </span>
      </aside>
    </div>
  );
}

function Hints() {
  const { id, begin } = useHint();
  return id && <DueHint key={id} id={id} onBegin={() => begin(id)} />;
}

/** Show the mark of the hint that is due, where there is one. */
export function HintMark() {
  return useMaybePlay() ? <Hints /> : null;
}

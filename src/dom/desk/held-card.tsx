/** The group in the hand: how many, from where to where, and what it would do there. Its place follows the pointer outside of rendering. */
import { useMemo } from 'preact/hooks';
import { poolView, previewView, type World } from '../../view/desk/index.ts';
import { Person } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { placeName } from './place-words.ts';
import type { Carry } from './use-carry.ts';
import { brigadeName, peopleCount, previewWords } from './words/index.ts';

const MOST_DRAWN = 5;

/** Say what the group in the hand would do where it is, or why it can't be set down there: at most two lines. */
function useHeldLines(world: World, carry: Carry | null): string[] {
  const { t, format } = useStage();
  const { story } = usePlay();
  const { brigade, from, over: to, figures } = carry ?? { brigade: -1, from: 'idle', over: null, figures: 0 };
  const changes = useMemo(
    () => (to && to !== from ? previewView(world, { brigade, from, to, figures }) : []),
    [world, brigade, from, to, figures],
  );
  if (carry?.refused) {
    const own = brigadeName(story, world.game.level.brigades[brigade]?.id ?? '');
    return [carry.refused.why === 'brigade' ? t.hands.refused.brigade(own) : t.hands.refused.closed];
  }
  return changes.map((change) => previewWords(t, format, change));
}

/** Show the card. */
export function HeldCard(props: {
  readonly world: World;
  readonly carry: Carry;
  readonly heldRef: { current: HTMLDivElement | null };
}) {
  const { t, format } = useStage();
  const { story } = usePlay();
  const { world, carry } = props;
  const id = world.game.level.brigades[carry.brigade]?.id;
  const own = id ? brigadeName(story, id) : '';
  const lines = useHeldLines(world, carry);
  const { refused } = carry;
  const people = peopleCount(format, carry.figures, poolView(world, -1).peoplePerFigure);
  const to = refused ? placeName(t, refused.at.place) : carry.over ? t.terms.tasks[carry.over] : '…';
  return (
    <div class={`held ${refused ? 'held--refused' : ''}`} ref={props.heldRef} aria-hidden="true">
      <div class="held__group">
        <span class="held__people">
          {Array.from({ length: Math.min(carry.figures, MOST_DRAWN) }, (_, i) => (
            <Person key={i} />
          ))}
        </span>
        <span>
          <b>{t.labour.held(carry.figures, people)}</b>
          <br />
          <span class="small">
            {own && `${own} · `}
            {t.labour.fromTo(t.terms.tasks[carry.from], to)}
          </span>
        </span>
      </div>
      {lines.map((line) => (
        <p key={line} class="held__line">
          {line}
        </p>
      ))}
      {carry.by === 'picture' && lines.length === 0 && <p class="held__line muted">{t.hands.size}</p>}
    </div>
  );
}

/** Where a turn report leads: on, or back to the turn that it tells of. */
import type { TurnSpan } from '../../view/report/index.ts';
import { usePlay, useStage } from '../stage.ts';

/** The ways from a turn report. */
export interface TurnWays {
  /** Go on to the next turn, or to the archive. */
  next(): void;
  /** Go back to the turn with its orders laid out as they were, to change them on the desk or stamp another form. */
  again(span: TurnSpan, to: 'desk' | 'form'): void;
}

/** Find the ways from the report of the last turn. */
export function useTurnWays(): TurnWays {
  const { go } = useStage();
  const { session, state } = usePlay();
  return {
    next: () => go({ screen: state.ended ? 'debrief' : 'desk' }),
    again(span, to) {
      session.goTo(span.parent);
      const kept = span.commands.filter((command) => command.do !== 'report' || to === 'desk');
      // One step each, so that each can be taken back alone.
      for (const command of kept) session.dispatch([command]);
      go({ screen: to });
    },
  };
}

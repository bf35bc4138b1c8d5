/** The ways from a turn that was played: on, or back before it. */
import { usePlay, useStage } from '../stage.ts';

/** Where a turn leads. */
export interface TurnWays {
  /** Go on to the next turn, or to the archive. */
  next(): void;
  /**
   * Go back before an ended turn, named by its node, with its orders laid out as they were: to change them on the desk, or to
   * stamp another form. What was played stays as a branch.
   */
  again(node: string, to: 'desk' | 'form'): void;
}

/** Find the ways. */
export function useTurnWays(): TurnWays {
  const { go } = useStage();
  const { session, state } = usePlay();
  return {
    next: () => go({ screen: state.ended ? 'debrief' : 'desk' }),
    again(node, to) {
      const { parent, commands } = state.run.nodes[node]!;
      session.goTo(parent ?? node);
      const kept = commands.filter((command) => command.do !== 'report' || to === 'desk');
      // One step each, so that each can be taken back alone.
      for (const command of kept) session.dispatch([command]);
      go({ screen: to });
    },
  };
}

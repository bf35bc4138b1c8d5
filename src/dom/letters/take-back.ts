/** Take one answer back, whatever was ordered after it. */
import type { Session } from '../../session/index.ts';

/** Undo the answer to a letter; the orders that came after it are given again. Does nothing where there is no answer. */
export function takeBackAnswer(session: Session, letter: string): void {
  const { steps } = session.state();
  const at = steps.findLastIndex((step) =>
    step.some((command) => command.do === 'answer' && command.letter === letter),
  );
  if (at < 0) return;
  const later = steps.slice(at + 1).filter((step) => step.every((command) => command.do !== 'walk'));
  for (let undone = 0; undone <= later.length; undone += 1) session.undo();
  for (const step of later) session.dispatch(step);
}

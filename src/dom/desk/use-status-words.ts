/** How things stand, in a few sentences for the ear. */
import { type DeskRun, figuresIn, leavingView, type StripView } from '../../view/desk/index.ts';
import { useStage } from '../stage.ts';
import { ledgerName } from './top-strip.tsx';
import { leavingWords, seasonName } from './words/index.ts';

/** Give a function that tells the strip and what waits, as parts of a sentence. */
export function useStatusWords(): (run: DeskRun, strip: StripView) => string[] {
  const { t, format } = useStage();
  const words = t.desk.strip;
  return (run, strip) => {
    const { standing, trust, grain } = strip;
    const parts = [seasonName(t, strip.year, strip.season), t.units.turnOf(strip.turn, strip.turns)];
    if (standing)
      parts.push(
        `${t.terms.standing}: ${words.standing[standing.level]}, ${words.trendSaid[standing.trend]}`,
      );
    if (trust) parts.push(`${t.terms.trust}: ${words.trust[trust.level]}, ${words.trendSaid[trust.trend]}`);
    if (grain) {
      parts.push(`${words.reported} ${words.tonnes(format.tonnes(grain.reported))}`);
      parts.push(
        `${ledgerName(words, grain)} ${words.range(format.tonnes(grain.seenLow), format.tonnes(grain.seenHigh))}`,
      );
    }
    const leaving = leavingWords(t, format, leavingView(run));
    if (figuresIn(run.world, -1, 'idle') === 0) leaving.push(t.labour.idle(0));
    return [...parts, ...leaving];
  };
}

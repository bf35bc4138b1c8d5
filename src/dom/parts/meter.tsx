/** A bar from 0 to 100 whose pattern says what it measures, with a tick for what it was. */
import { Icon } from './icon.tsx';

/** What a meter is given. `words` is what it says beside the bar. */
export interface MeterProps {
  readonly kind: 'above' | 'below';
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  /** A turn ago, 0 to 100. */
  readonly was?: number | undefined;
  readonly words: string;
  /** The way it went, drawn as a sign, and in a word for those who hear it. A steady meter has neither. */
  readonly trend?: { readonly way: 'rising' | 'falling' | 'steady'; readonly said: string } | undefined;
}

const TREND_ICONS = { rising: 'rise', falling: 'fall' } as const;

/** Show a meter as three cells: its name, its bar, its words. It stands in a grid of three columns. */
export function Meter({ kind, label, value, was, words, trend }: MeterProps) {
  return (
    <>
      <span class={`meter__name ${kind}`}>{label}</span>
      <span
        class={`meter meter--${kind}`}
        role="img"
        aria-label={`${label}: ${words}`}
        style={{ '--v': `${value}%`, '--was': `${was ?? value}%` }}
      >
        <i />
        {was !== undefined && <u />}
      </span>
      <span class="meter__words">
        {trend && trend.way !== 'steady' && (
          <>
            <Icon name={TREND_ICONS[trend.way]} class="i--trend" />
            <span class="vh">{trend.said} </span>
          </>
        )}
        {words}
      </span>
    </>
  );
}

/** Show a small bar of strength, 0 to 1. Its name is told by the control it stands in. */
export const StrengthBar = ({ share }: { readonly share: number }) => (
  <span class="strength" aria-hidden="true">
    <i style={{ width: `${Math.round(share * 100)}%` }} />
  </span>
);

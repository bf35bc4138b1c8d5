/** A state in a word: sign, word and colour. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** What a chip says: it holds, it does not, it is of another time, it is under way. */
export type ChipKind = 'verified' | 'differs' | 'older' | 'running';

const SIGNS: Readonly<Record<ChipKind, IconName>> = {
  verified: 'check',
  differs: 'cross',
  older: 'book',
  running: 'clock',
};

/** Show a chip. */
export const Chip = ({
  kind,
  children,
}: {
  readonly kind: ChipKind;
  readonly children: ComponentChildren;
}) => (
  <span class={`chip chip--${kind}`}>
    <Icon name={SIGNS[kind]} />
    {children}
  </span>
);

import type { Ink } from '../paper/colour.ts';

/** What is worn on the head. */
export type Headwear = 'cone' | 'cap' | 'towel' | 'scarf' | 'braids';

/** The clothes of one person. */
export interface Outfit {
  readonly jacket: Ink;
  readonly trousers: Ink;
  readonly head: Headwear;
  readonly trim: Ink;
  readonly woman: boolean;
}

/** Six outfits: three of men, three of women. */
export const OUTFITS = {
  indigo: { jacket: '#2B4260', trousers: '#1F1A17', head: 'cone', trim: '#8FA9B8', woman: false },
  black: { jacket: '#2A2421', trousers: '#3B4A5C', head: 'cap', trim: '#A8967A', woman: false },
  white: { jacket: '#E6D5B0', trousers: '#2B3547', head: 'towel', trim: '#8C7650', woman: false },
  red: { jacket: '#8C2A20', trousers: '#22304A', head: 'scarf', trim: '#F0CF92', woman: true },
  green: { jacket: '#55703A', trousers: '#1F1A17', head: 'cone', trim: '#C9CF94', woman: true },
  blue: { jacket: '#4E7186', trousers: '#2A2421', head: 'braids', trim: '#D5DFD6', woman: true },
} as const satisfies Record<string, Outfit>;

/** Name of an outfit. */
export type OutfitName = keyof typeof OUTFITS;

/** Inks that all people share. */
export const BODY = {
  skin: '#CF9A67',
  hair: '#1F1A17',
  straw: '#E3BE6B',
  wood: '#6B4526',
  iron: '#35322F',
} as const;

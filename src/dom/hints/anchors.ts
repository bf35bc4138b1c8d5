/** The control that each hint points at, and the ways to it where it is out of sight. */
import type { HintId } from '../../session/index.ts';
import type { Side } from '../../view/hints/index.ts';

/** Where a hint points. */
export interface Anchor {
  /** Controls, the wanted one first. Pressing one of them does what the hint says. */
  readonly at: readonly string[];
  /** Controls that bring the wanted one into view on a narrow desk. */
  readonly ways?: readonly string[];
  readonly sides: readonly Side[];
}

/** The way to what lies in the tray of a narrow desk. */
const TO_TRAY = ['.bottomnav > :nth-child(2)'];

export const ANCHORS: Readonly<Record<HintId, Anchor>> = {
  assign: { at: ['[data-place="fields"] .stepper > :last-child'], sides: ['above'] },
  speed: { at: ['.passing'], sides: ['above'] },
  letters: {
    at: ['.slip--telegram:not(.is-read)', '.slip--petition:not(.is-read)', '.slip--petition'],
    ways: TO_TRAY,
    sides: ['left', 'above'],
  },
  form: { at: ['.slip--form'], ways: TO_TRAY, sides: ['above', 'left'] },
  walk: { at: ['.from-above .btn'], sides: ['below', 'right'] },
  again: { at: ['.report__again'], sides: ['above'] },
  policies: { at: ['.tray__acts > :first-child'], ways: TO_TRAY, sides: ['left', 'above'] },
  ledgers: { at: ['.gapnote', '.grain'], sides: ['below'] },
  undo: { at: ['.bottomnav > :nth-child(3)', '.board__acts > :first-child'], sides: ['above'] },
  archive: { at: ['.foot__jump', '.turn-row .btn'], sides: ['above'] },
};

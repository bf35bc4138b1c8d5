/** The door of the hints: which is due, which have done their work, and where the mark lies. */
export { type HintMoment, type HintsShown, hintDue, hintsPassed, turnOf } from './hints.ts';
export { type Box, GAP, type HintPlace, placeHint, type Side } from './place-hint.ts';

/** The door of the letters' model. */
export { fillIn, type LetterView, letterView } from './letter.ts';

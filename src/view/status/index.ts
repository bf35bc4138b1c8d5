/** The door of the state in words. */
export { dateNow, dateOfTurn } from './dates.ts';
export { hasLostPost } from './post.ts';
export {
  type Colour,
  type Fill,
  type LandWord,
  type Status,
  statusOf,
} from './status.ts';

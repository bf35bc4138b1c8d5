/** Whether the secretary still holds the post, and since when not. */
import { POST, rowsOf, type World } from '../../engine/index.ts';

/** Whether the post is lost and a work team gives the orders. */
export const hasLostPost = (world: World): boolean => rowsOf(world).commune.post !== POST.held;

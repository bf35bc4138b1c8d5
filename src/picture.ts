/** The picture with its art: fetched after the interface can be used, in one piece apart from it, and the art of each world apart. */
import { findArt } from '../assets/art/find-art.ts';
import { coverPainter, pictureMount } from './scenes/index.ts';

/** Draws the picture into an element with the art of this build. */
export const mountPicture = pictureMount(findArt);

/** Paints the first page with the art of this build. It shows the wheat plain, whatever is played after it. */
export const paintCover = coverPainter(() => findArt('wheat-plain'));

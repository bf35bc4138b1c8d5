/** The door of the picture. Loaded after the desk is usable. */
export type { ArtFiles } from './art/art-files.ts';
export { coverPainter } from './cover/paint-cover.ts';
export { pictureMount, type Renderer } from './mount-picture.ts';

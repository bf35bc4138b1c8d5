/** Messages of: desk. */
export const desk = {};

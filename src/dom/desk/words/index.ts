/** The door of the sentences that the desk's screens share. */
export { leavingWords, outcomeWords, peopleCount, saidAfter, wantedWords } from './labour-words.ts';
export { brigadeName, cropName, rejectionWords, seasonName, sentence, stepWords } from './names.ts';
export { previewWords } from './preview-words.ts';

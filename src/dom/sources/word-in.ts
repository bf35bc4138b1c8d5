/** Words for codes that come from files of data. */

/** Find the word of a code; a code that has none stands for itself. */
export const wordIn = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

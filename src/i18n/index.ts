/** The door of the texts. A language is loaded when it is wanted, and only that one. */
import type { Language } from './formats.ts';
import type { Messages } from './messages.ts';

export { type Formats, formatsOf, LANGUAGES, type Language, TAGS } from './formats.ts';
export type { Messages } from './messages.ts';
export type { Story, StoryChoice, StoryHousehold, StoryLetter, StoryNote } from './story.ts';

/** Load the messages of a language. Rejects when they cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  const loaded = language === 'zh' ? await import('./zh/index.ts') : await import('./en/index.ts');
  return loaded.messages;
}

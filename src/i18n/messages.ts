/** The shape of all messages: that of the English ones. Every other language must fill it. */
import type { messages } from './en/index.ts';

export type Messages = typeof messages;

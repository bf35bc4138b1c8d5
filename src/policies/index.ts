/** The door to scripted players. */
export { commandsOf } from './commands-of.ts';
export { type PlayedRun, playOn, playPolicy } from './play-policy.ts';

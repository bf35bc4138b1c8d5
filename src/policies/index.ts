/** The door to scripted players. */
export { commandsOf } from './commands-of.ts';
export { type Judgement, judge, type RunsByPolicy } from './expectations.ts';
export { type PlayedRun, playOn, playPolicy } from './play-policy.ts';

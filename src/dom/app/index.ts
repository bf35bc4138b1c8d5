/** The door of the interface. */
export { App } from './app.tsx';
export type { AppPorts } from './ports.ts';
export { StageKeeper } from './stage-keeper.ts';

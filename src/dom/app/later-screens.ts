/** Screens that are opened on asking, or when a level is over. They are fetched after the first turn, or when one is opened. */
export { DebriefScreen } from '../debrief/debrief-screen.tsx';
export { ModelScreen } from '../model/model-screen.tsx';
export { SavesScreen } from '../saves/saves-screen.tsx';
export { SourcesScreen } from '../sources/sources-screen.tsx';
export { TextViewScreen } from '../text-view/text-view-screen.tsx';

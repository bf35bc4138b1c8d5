/** Screens of the later turns, and those that are opened on asking. They are fetched when the second turn begins, or one is opened. */
export { DebriefScreen } from '../debrief/debrief-screen.tsx';
export { FormScreen } from '../form/form-screen.tsx';
export { LetterScreen } from '../letters/letter-screen.tsx';
export { ModelScreen } from '../model/model-screen.tsx';
export { SavesScreen } from '../saves/saves-screen.tsx';
export { SettingsScreen } from '../settings/settings-screen.tsx';
export { SourcesScreen } from '../sources/sources-screen.tsx';
export { TextViewScreen } from '../text-view/text-view-screen.tsx';

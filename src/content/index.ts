/** The door to content: level files as engine input, their texts, and the cards of numbers and works. */
export { hashOf } from './compile/level-hash.ts';
export { type LetterStory, type NoteStory, PLACEHOLDERS, type Story } from './compile/story.ts';
export { loadBehaviour } from './load/behaviour.ts';
export { loadParameterCards, loadSources, type ParameterCard, type SourceRecord } from './load/cards.ts';
export { loadExpected } from './load/expected.ts';
export { type ContentKind, kindOf } from './load/kind.ts';
export {
  type LevelListing,
  type LevelOptions,
  listLevels,
  loadLevel,
  loadLevelFile,
  loadLevelNamed,
  loadStory,
} from './load/levels.ts';
export { checkPolicySources, loadPolicy } from './load/policies.ts';
export { loadPresetCards, loadPresets, PRESET_FITS, type PresetCard } from './load/presets.ts';
export { loadRecord } from './load/record.ts';
export type { BehaviourCheck } from './schema/behaviour.ts';
export type { Expectation, ExpectedFile } from './schema/expected.ts';
export { jsonSchemas } from './schema/json-schemas.ts';
export type { PolicyFile, PolicySpan, PolicyWant } from './schema/policy.ts';
export type { Preset, PresetFit } from './schema/preset.ts';
export type { RecordBound, RecordCause, RecordFile, RecordLine, RecordQuantity } from './schema/record.ts';
export { ContentError, type Place } from './text/content-error.ts';

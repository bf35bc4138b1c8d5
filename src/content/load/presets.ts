/** Rival explanations from the project's folder. */
import { join } from 'node:path';
import { outsideRange } from '../compile/parameters.ts';
import { type Preset, type PresetFit, presetFitsSchema, presetSchema } from '../schema/preset.ts';
import { errorAt } from '../text/document.ts';
import { loadParameters, loadSourceIds } from './cards.ts';
import { contentFiles, readContent } from './files.ts';

/**
 * Load every preset, in the order of their files.
 *
 * @throws {ContentError} If one is wrong, names a parameter or a source that is not there, or leaves a range.
 */
export function loadPresets(root: string): Preset[] {
  const sources = loadSourceIds(root);
  const table = loadParameters(root, sources);
  return contentFiles(join(root, 'levels/presets')).map((path) => {
    const { document, value } = readContent(root, path, presetSchema);
    value.sources.forEach(({ id }, i) => {
      if (!sources.has(id))
        throw errorAt(document, ['sources', i], `Add levels/sources/${id}.yaml or name another source.`);
    });
    for (const [id, number] of Object.entries(value.changes)) {
      if (!table.has(id))
        throw errorAt(document, ['changes', id], `Name a parameter of levels/parameters; there is no ${id}.`);
      const range = outsideRange(table, id, number);
      if (range !== undefined) throw errorAt(document, ['changes', id], `Write a value within ${range}.`);
    }
    return value;
  });
}

/** A preset with how well it fits the record. */
export interface PresetCard extends Preset {
  readonly fit: PresetFit;
}

/** Where `npm run -s fit -- --write` leaves how well each preset fits. */
export const PRESET_FITS = 'levels/record/preset-fits.json';

/**
 * Load every preset with its fit.
 *
 * @throws {ContentError} If a preset is wrong, or has no fit yet.
 */
export function loadPresetCards(root: string): PresetCard[] {
  const { document, value } = readContent(root, join(root, PRESET_FITS), presetFitsSchema);
  return loadPresets(root).map((preset) => {
    const fit = value.find((one) => one.preset === preset.preset);
    if (!fit) throw errorAt(document, [], `Run npm run fit -- --write: ${preset.preset} has no fit yet.`);
    return { ...preset, fit };
  });
}

/** Sound: on or off, three volumes, captions. */
import { VOLUME_STEP } from '../../session/index.ts';
import { type Settings, useStage } from '../stage.ts';
import { Options } from './options.tsx';
import { KeptSwitch } from './switch-row.tsx';

const VOLUMES = ['ambience', 'effects', 'music'] as const;
const CAPTIONS = ['with-sound', 'always', 'never'] as const satisfies readonly Settings['captions'][];

function Volume({ of }: { readonly of: (typeof VOLUMES)[number] }) {
  const { t, settings, set } = useStage();
  const words = t.settings;
  const value = settings[of];
  return (
    <label class="volume">
      <span>{words.volumes[of]}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={VOLUME_STEP}
        value={value}
        aria-valuetext={words.percent(value)}
        onInput={(event) => set({ [of]: Number(event.currentTarget.value) })}
      />
      <output aria-hidden="true">{value}</output>
    </label>
  );
}

/** Show the settings of sound. */
export function SoundSettings() {
  const { t, settings, set } = useStage();
  const words = t.settings;
  return (
    <>
      <h2 class="hd">{words.sound}</h2>
      <KeptSwitch of="sound" label={words.soundOn} note={words.soundNote} />
      {VOLUMES.map((of) => (
        <Volume key={of} of={of} />
      ))}
      <Options
        name="captions"
        label={words.captions}
        value={settings.captions}
        options={CAPTIONS.map((id) => ({ id, label: words.captionsShown[id] }))}
        onChange={(captions) => set({ captions })}
      />
      <p class="small muted">{words.captionsNote}</p>
    </>
  );
}

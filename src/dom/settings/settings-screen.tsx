/** Settings: every one takes effect at once and is kept. */
import { Button, KeyHint, Strip } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import { Options } from './options.tsx';
import { SoundSettings } from './sound-settings.tsx';
import { KeptSwitch, SwitchRow } from './switch-row.tsx';

const SIZES = [100, 125, 150, 200] as const;
const SPEEDS = ['1', '2', '0'] as const;

function HintSettings() {
  const { t, settings, set, say } = useStage();
  const words = t.settings;
  const again = (): void => {
    set({ hints: true, hintsDone: [] });
    say(words.hintsAgainSaid);
  };
  return (
    <>
      <KeptSwitch of="hints" label={words.hints} note={words.hintsNote} />
      <p>
        <Button disabled={settings.hints && settings.hintsDone.length === 0} onPress={again}>
          {words.hintsAgain}
        </Button>
      </p>
    </>
  );
}

function Reading() {
  const { t, settings, set } = useStage();
  const words = t.settings;
  return (
    <section class="paper">
      <h2 class="hd">{words.reading}</h2>
      <Options
        name="language"
        label={words.language}
        value={settings.language}
        options={[
          { id: 'en', label: words.languages.en, lang: 'en-GB' },
          { id: 'zh', label: words.languages.zh, lang: 'zh-Hans-CN' },
        ]}
        onChange={(language) => set({ language })}
      />
      <Options
        name="text-size"
        label={words.text}
        value={String(settings.text)}
        options={SIZES.map((size) => ({ id: String(size), label: words.percent(size) }))}
        onChange={(size) => set({ text: SIZES.find((one) => String(one) === size) ?? 100 })}
      />
      <Options
        name="face"
        label={words.face}
        value={settings.face}
        options={[
          { id: 'serif', label: words.faces.serif },
          { id: 'plain', label: words.faces.plain },
        ]}
        onChange={(face) => set({ face })}
      />
      <SwitchRow
        label={words.contrast}
        note={words.contrastNote}
        on={settings.contrast === 'more'}
        onChange={(on) => set({ contrast: on ? 'more' : 'usual' })}
      />
      <HintSettings />
      <p class="sample">
        <b>{words.sample}</b>
        <span>{words.sampleNote}</span>
      </p>
    </section>
  );
}

function PictureAndSound() {
  const { t, settings, set } = useStage();
  const words = t.settings;
  return (
    <section class="paper">
      <h2 class="hd">{words.picture}</h2>
      <KeptSwitch of="picture" label={words.pictureOn} note={words.pictureNote} />
      <SwitchRow
        label={words.still}
        note={words.stillNote}
        on={settings.motion === 'still'}
        onChange={(on) => set({ motion: on ? 'still' : 'usual' })}
      />
      <Options
        name="speed"
        label={words.speed}
        value={String(settings.seasonSpeed) as (typeof SPEEDS)[number]}
        options={SPEEDS.map((speed) => ({ id: speed, label: words.speeds[speed] }))}
        onChange={(speed) => set({ seasonSpeed: Number(speed) as 0 | 1 | 2 })}
      />
      <hr />
      <SoundSettings />
    </section>
  );
}

function Content() {
  const { t } = useStage();
  const words = t.settings;
  return (
    <>
      <h2 class="hd">{words.content}</h2>
      <KeptSwitch of="gentle" label={words.gentle} note={words.gentleNote} />
    </>
  );
}

function ContentAndKeys() {
  const { t } = useStage();
  const words = t.settings;
  return (
    <section class="paper">
      <Content />
      <hr />
      <h2 class="hd">{words.keys}</h2>
      <KeptSwitch of="keys" label={words.letters} note={words.lettersNote} />
      <table class="small keys-table">
        <tbody>
          {t.desk.keys.list.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">{what}</th>
              <td class="n">
                <span class="vh">{key}</span>
                <KeyHint>{key}</KeyHint>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Show the settings. */
export function SettingsScreen() {
  const { t, back } = useStage();
  return (
    <div class="room">
      <Strip title={t.settings.title} sub={t.settings.kept}>
        <Button kind="felt" onPress={back}>
          {t.shell.done}
        </Button>
      </Strip>
      <main class="page cols settings">
        <Reading />
        <PictureAndSound />
        <ContentAndKeys />
      </main>
    </div>
  );
}

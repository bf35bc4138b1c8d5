/** The way in for runs from elsewhere: a file, chosen or dropped, or a code. */
import { useState } from 'preact/hooks';
import { Icon } from '../parts/index.ts';
import { useStage } from '../stage.ts';

function FilePlace({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useStage();
  const [over, setOver] = useState(false);
  const read = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) void file.text().then(onText);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer?.files);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      class={`drop ${over ? 'is-over' : ''}`}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <input
        class="drop__input"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          read(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <span class="btn">
        <Icon name="drawer" />
        {t.saves.choose}
      </span>
      <span class="small muted">{t.saves.drop}</span>
    </label>
  );
}

function CodePlace({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useStage();
  const [code, setCode] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    onText(code.trim());
  };
  return (
    <form onSubmit={submit} class="code-form">
      <label class="field">
        <span>{t.saves.code}</span>
        <textarea
          rows={3}
          value={code}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="code-hint"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <small id="code-hint">{t.saves.codeHint}</small>
      </label>
      <button type="submit" class="btn">
        {t.saves.openCode}
      </button>
    </form>
  );
}

/** Show both ways in, and what went wrong with the last. */
export function OpenRun() {
  const { t, open, say } = useStage();
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (text: string): Promise<void> => {
    const found = text === '' ? t.saves.empty : await open(text);
    setTrouble(found);
    if (found) say(found);
  };
  return (
    <section class="paper" aria-labelledby="open-run">
      <h2 class="hd" id="open-run">
        {t.saves.open}
      </h2>
      <p class="small muted">{t.saves.openNote}</p>
      {trouble && <p class="trouble">{trouble}</p>}
      <FilePlace onText={(text) => void take(text)} />
      <CodePlace onText={(text) => void take(text)} />
    </section>
  );
}

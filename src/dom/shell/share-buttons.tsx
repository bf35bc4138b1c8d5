/** Take the run on the desk along: its line of play as a code, all of it as a file. */
import { useState } from 'preact/hooks';
import { Button, type ButtonKind } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { fileName } from './run-file.ts';

/** Show the two buttons, and what came of the last one. */
export function ShareButtons({ kind }: { readonly kind?: ButtonKind | undefined }) {
  const { t, desktop, say } = useStage();
  const { session, state } = usePlay();
  const [told, setTold] = useState('');
  const tell = (sentence: string): void => {
    setTold(sentence);
    say(sentence);
  };
  const copy = async (): Promise<void> => {
    const copied = await desktop.copy(session.code());
    tell(copied ? t.shell.codeCopied : t.shell.codeRefused);
  };
  const save = (): void => {
    desktop.download(fileName(t, state.run, Date.now()), session.file());
    tell(t.shell.fileMade);
  };
  return (
    <span class="share">
      <Button kind={kind} icon="copy" onPress={() => void copy()}>
        {t.shell.copyCode}
      </Button>
      <Button kind={kind} icon="download" onPress={save}>
        {t.shell.exportFile}
      </Button>
      {told && <span class="share__told">{told}</span>}
    </span>
  );
}

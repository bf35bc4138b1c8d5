/** Words for what sounds, laid over a corner of the page for a while. */
import { useEffect, useState } from 'preact/hooks';
import { useStage } from '../stage.ts';
import { type Heard, useSound } from './use-sound.ts';

/** Time for which a caption stands. Unit: ms. */
const STANDS = 6000;

/** Show one caption; after its time it is not seen any more, and is still there for whoever reads in their own time. */
function CaptionLine({ heard }: { readonly heard: Heard }) {
  const { t } = useStage();
  const [past, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), STANDS);
    return () => clearTimeout(timer);
  }, []);
  return <li class={past ? 'caption caption--past' : 'caption'}>{t.sound[heard.caption]}</li>;
}

/** Let the game sound, and show the captions. They are never announced: who listens hears the sound itself. */
export function Captions() {
  const { t } = useStage();
  const heard = useSound();
  if (heard.length === 0) return null;
  return (
    <ul class="captions" aria-label={t.sound.captions}>
      {heard.map((one) => (
        <CaptionLine key={one.number} heard={one} />
      ))}
    </ul>
  );
}

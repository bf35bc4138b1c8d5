/** The village behind the first page, painted once nothing else is waited for. Without it, a plain sheet is there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStage } from '../stage.ts';

/** Narrower pages have no room beside the covers. */
const ROOM = '(min-width: 60rem)';
/** What the page itself needs comes first. Unit: ms. */
const AFTER = 400;

/** Show the village. It says nothing that the page does not say. */
export function CoverView() {
  const { paintCover } = useStage();
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!matchMedia(ROOM).matches) return;
    let gone = false;
    const paint = (): void => {
      if (!canvas.current) return;
      paintCover(canvas.current).then(
        () => !gone && setPainted(true),
        () => {},
      );
    };
    const timer = setTimeout(paint, AFTER);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class={`cover-view ${painted ? 'cover-view--painted' : ''}`} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

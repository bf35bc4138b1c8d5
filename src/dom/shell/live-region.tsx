/** What assistive technology hears: one sentence at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Least time between two sentences. Unit: ms. */
const PAUSE = 1000;

/** Say the last sentence, at most one a second. */
export function LiveRegion({ said }: { readonly said: string }) {
  const [heard, setHeard] = useState('');
  const last = useRef(-Infinity);
  useEffect(() => {
    if (said === '') return;
    const wait = Math.max(0, last.current + PAUSE - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setHeard(said);
    }, wait);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p class="vh" role="status" aria-live="polite">
      {heard}
    </p>
  );
}

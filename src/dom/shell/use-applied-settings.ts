/** Settings that the style sheets read from the document. */
import { useLayoutEffect } from 'preact/hooks';
import { TAGS } from '../../i18n/index.ts';
import { useStage } from '../stage.ts';

/** Write language, text size, typeface, contrast and motion onto the document whenever they change. */
export function useAppliedSettings(): void {
  const { settings, t } = useStage();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = TAGS[settings.language];
    root.dataset.text = String(settings.text);
    root.dataset.face = settings.face;
    root.dataset.contrast = settings.contrast;
    root.dataset.motion = settings.motion;
    document.title = t.shell.game;
  }, [settings, t]);
}

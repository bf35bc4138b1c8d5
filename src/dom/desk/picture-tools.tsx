/** Small buttons over the picture: nearer, farther, the usual view, the legend. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import type { Picture } from './use-picture.ts';
import type { WholePicture } from './use-whole-picture.ts';

/** How much nearer one press brings the picture. */
export const NEARER = 1.4;

function Tool(props: {
  readonly sign: ComponentChildren;
  readonly label: string;
  readonly keyName: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}) {
  const { settings } = useStage();
  const { disabled = false } = props;
  return (
    <button
      type="button"
      class="tool"
      aria-label={props.label}
      aria-keyshortcuts={settings.keys ? props.keyName : undefined}
      title={settings.keys ? `${props.label} (${props.keyName.toUpperCase()})` : props.label}
      aria-disabled={disabled || undefined}
      aria-expanded={props.expanded}
      onClick={disabled ? undefined : props.onPress}
    >
      <span aria-hidden="true">{props.sign}</span>
    </button>
  );
}

/** Show the buttons. One that can do nothing sleeps; the usual view is offered once the camera has moved. */
export function PictureTools(props: {
  readonly picture: Picture;
  readonly whole: WholePicture;
  readonly legendOpen: boolean;
  readonly onLegend: () => void;
}) {
  const { t } = useStage();
  const { picture, whole } = props;
  const { nearer, farther, moved } = picture.camera.value;
  const { camera } = t.hands;
  return (
    <fieldset class="picture-tools">
      <legend class="vh">{camera.label}</legend>
      <Tool
        sign={<Icon name="home" />}
        label={camera.home}
        keyName="0"
        disabled={!moved}
        onPress={picture.home}
      />
      <Tool
        sign="−"
        label={camera.farther}
        keyName="-"
        disabled={!farther}
        onPress={() => picture.zoom(1 / NEARER)}
      />
      <Tool
        sign="+"
        label={camera.nearer}
        keyName="+"
        disabled={!nearer}
        onPress={() => picture.zoom(NEARER)}
      />
      <Tool
        sign={<Icon name={whole.whole ? 'desk' : 'whole'} />}
        label={whole.whole ? camera.desk : camera.whole}
        keyName="v"
        onPress={whole.toggle}
      />
      <Tool sign="?" label={camera.legend} keyName="g" expanded={props.legendOpen} onPress={props.onLegend} />
    </fieldset>
  );
}

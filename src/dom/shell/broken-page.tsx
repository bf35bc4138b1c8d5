/** The last resort: a screen that failed says so, and names the mend. */
import { Component, type ComponentChildren } from 'preact';
import { Button } from '../parts/index.ts';
import { useMaybePlay, useStage } from '../stage.ts';

function Broken({ found, onLeave }: { readonly found: string; readonly onLeave: () => void }) {
  const { t, go } = useStage();
  const play = useMaybePlay();
  const words = t.shell.broken;
  const leave = (screen: 'desk' | 'title') => (): void => {
    onLeave();
    go({ screen });
  };
  return (
    <main class="page page--calm">
      <section class="paper calm">
        <h1 class="hd">{words.title}</h1>
        <p>{words.mend}</p>
        <p class="small muted">{words.found(found)}</p>
        <p class="row">
          {play && <Button onPress={leave('desk')}>{words.desk}</Button>}
          <Button onPress={leave('title')}>{words.first}</Button>
          <Button onPress={() => location.reload()}>{words.reload}</Button>
        </p>
      </section>
    </main>
  );
}

interface BrokenProps {
  /** Another screen is another try. */
  readonly screen: string;
  readonly children?: ComponentChildren;
}

interface BrokenState {
  readonly found: string | null;
}

/** Show its children; where they fail, say so instead. */
export class BrokenPage extends Component<BrokenProps, BrokenState> {
  override state: BrokenState = { found: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ found: error instanceof Error ? error.message : String(error) });
  }

  override componentDidUpdate(before: BrokenProps): void {
    if (before.screen !== this.props.screen && this.state.found !== null) this.setState({ found: null });
  }

  override render() {
    if (this.state.found === null) return this.props.children;
    return <Broken found={this.state.found} onLeave={() => this.setState({ found: null })} />;
  }
}

/** A letter, telegram or newspaper, opened: to read, and to answer. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryLetter } from '../../i18n/index.ts';
import { type LetterView, letterView } from '../../view/letters/index.ts';
import { rejectionWords, seasonName, sentence } from '../desk/words/index.ts';
import { HouseButton } from '../households/house-button.tsx';
import { Button, Icon, SourceKey, Strip } from '../parts/index.ts';
import { useEscBack } from '../shell/use-stop-key.ts';
import { usePlay, useStage } from '../stage.ts';
import { fillerOf, LetterChoices } from './letter-choices.tsx';
import { markRead } from './read-letters.ts';
import { signerOf } from './signer.ts';
import { takeBackAnswer } from './take-back.ts';

function Sources({ text }: { readonly text: StoryLetter }) {
  const { t, go } = useStage();
  const { sources } = text;
  if (sources.length === 0) return null;
  return (
    <p class="letter__sources">
      <span class="xs muted">{t.letters.sources(sources.length)}</span>
      {sources.map((key, i) => (
        <SourceKey key={key} onOpen={() => go({ screen: 'sources', key })}>
          {t.letters.source(i + 1)}
        </SourceKey>
      ))}
    </p>
  );
}

function Signature({ from }: { readonly from: string }) {
  const { story } = usePlay();
  const { name, rest } = signerOf(from);
  const household = Object.keys(story.households).find((id) => story.households[id]!.name === name);
  return (
    <>
      <p class="hand letter__hand">{name}</p>
      {rest && <p class="small muted">{sentence(rest)}</p>}
      <HouseButton household={household} />
    </>
  );
}

function Paper({ view, text }: { readonly view: LetterView; readonly text: StoryLetter }) {
  const { t, format } = useStage();
  const fill = fillerOf(view, format.count);
  const written = view.kind === 'petition';
  // What follows the first paragraph of a newspaper is no longer the paper's: it stands apart, under the paper's name.
  const own = view.kind === 'newspaper' ? 1 : text.body.length;
  const [printed, margin] = [text.body.slice(0, own), text.body.slice(own)];
  return (
    <article class={`letter letter--${view.kind} paper`}>
      <p class="eyebrow letter__from">
        <Icon name={view.kind} />
        {t.letters.kinds[view.kind]} · {text.date}
      </p>
      <h2 class={view.kind === 'newspaper' ? 'hd' : ''}>{fill(text.subject)}</h2>
      {printed.map((paragraph) => (
        <p key={paragraph}>{fill(paragraph)}</p>
      ))}
      {written ? <Signature from={text.from} /> : <p class="letter__sender">{text.from}</p>}
      {margin.length > 0 && (
        <aside class="letter__margin" aria-label={t.letters.margin}>
          {margin.map((paragraph) => (
            <p key={paragraph}>{fill(paragraph)}</p>
          ))}
        </aside>
      )}
      {written && <p class="xs muted">{t.letters.composite}</p>}
      <Sources text={text} />
    </article>
  );
}

/** Choose by number while nothing is answered; keys may be turned off. */
function useChoiceKeys(view: LetterView | null, choose: (choice: string) => void): void {
  const { settings } = useStage();
  useEffect(() => {
    if (!view || view.answer || !settings.keys) return;
    const onKey = (event: KeyboardEvent): void => {
      const choice = view.choices[Number(event.key) - 1];
      if (!choice || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      choose(choice);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function Answers(props: {
  readonly view: LetterView;
  readonly text: StoryLetter;
  readonly problem: string | null;
  readonly onChoose: (choice: string) => void;
  readonly onTakeBack: () => void;
}) {
  const { t, go, format } = useStage();
  const { view, text } = props;
  const fill = fillerOf(view, format.count);
  const silence = text.choices[view.choices[0] ?? '']?.label ?? '';
  const backRef = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const was = useRef(view.answer);
  // The button that was pressed is gone: the focus goes on to what can be done next.
  useLayoutEffect(() => {
    if (was.current !== view.answer) (view.answer ? backRef : heading).current?.focus();
    was.current = view.answer;
  }, [view.answer]);
  return (
    <section class="options on-felt" aria-labelledby="options-title">
      <h2 id="options-title" class="vh" tabIndex={-1} ref={heading}>
        {t.letters.choices}
      </h2>
      <LetterChoices view={view} text={text} fill={fill} onChoose={props.onChoose} />
      {props.problem && <p class="sheet options__note task__problem">{props.problem}</p>}
      <div class="options__foot">
        {view.answer ? (
          <>
            <Button kind="felt" icon="undo" onPress={props.onTakeBack}>
              {t.letters.change}
            </Button>
            <Button kind="main" buttonRef={backRef} onPress={() => go({ screen: 'desk' })}>
              {t.letters.back}
            </Button>
          </>
        ) : (
          <Button kind="felt" onPress={() => go({ screen: 'desk' })}>
            {t.letters.leave}
          </Button>
        )}
        <p class="sheet options__note">
          {view.answer ? t.letters.answered : t.letters.silence(fill(silence))}
        </p>
      </div>
    </section>
  );
}

function OpenLetter({ view, text }: { readonly view: LetterView; readonly text: StoryLetter }) {
  const { t, say, go, format } = useStage();
  const { session, state } = usePlay();
  const [problem, setProblem] = useState<string | null>(null);
  const fill = fillerOf(view, format.count);
  const choose = (choice: string): void => {
    const rejection = session.dispatch([{ do: 'answer', letter: view.id, choice }]);
    const words = rejection ? rejectionWords(t, rejection) : null;
    setProblem(words);
    say(words ?? t.letters.answeredSaid(fill(text.choices[choice]?.label ?? choice)));
  };
  const takeBack = (): void => {
    setProblem(null);
    takeBackAnswer(session, view.id);
    say(t.letters.changedSaid);
  };
  useChoiceKeys(view, choose);
  useEffect(() => markRead(session, state.worlds.length, view.id), [session, view.id]);
  const only = view.choices.length === 0;
  return (
    <main class={`cols letters ${only ? 'letters--only' : ''}`}>
      <Paper view={view} text={text} />
      {only ? (
        <div class="options__foot on-felt">
          <Button kind="main" onPress={() => go({ screen: 'desk' })}>
            {t.letters.lay}
          </Button>
        </div>
      ) : (
        <Answers view={view} text={text} problem={problem} onChoose={choose} onTakeBack={takeBack} />
      )}
    </main>
  );
}

/** Show the letter of this turn with this id. */
export function LetterScreen({ letter }: { readonly letter: string }) {
  const { t, go } = useStage();
  const { state, story } = usePlay();
  useEscBack(() => go({ screen: 'desk' }));
  const view = letterView(state, letter);
  const text = story.letters[letter];
  const season = view ? seasonName(t, view.year, view.season) : '';
  const { heading } = t.letters;
  const title =
    !view || !text
      ? t.letters.gone
      : view.kind === 'petition'
        ? heading.petition(signerOf(text.from).name)
        : heading[view.kind];
  const sub = view && view.choices.length > 0 ? t.letters.canWait(season) : t.letters.onlyRead(season);
  return (
    <div class="room room--letter">
      <Strip title={title} sub={sub}>
        <Button kind="felt" onPress={() => go({ screen: 'desk' })}>
          {t.letters.back}
        </Button>
        <Button kind="felt" icon="gear" label={t.desk.settings} onPress={() => go({ screen: 'settings' })} />
        <Button kind="felt" icon="stop" label={t.desk.stop} onPress={() => go({ screen: 'stop' })} />
      </Strip>
      {view && text ? (
        <OpenLetter key={view.id} view={view} text={text} />
      ) : (
        <main class="cols letters letters--only">
          <p class="paper">{t.letters.gone}</p>
        </main>
      )}
    </div>
  );
}

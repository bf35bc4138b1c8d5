/** A drawer that lies over the desk; where the layout is narrow, a dialog. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

/** Width under which a drawer takes the whole screen. Unit: rem. */
const NARROW = 64;

function isNarrow(element: HTMLElement): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (element.closest('.app') ?? document.documentElement).clientWidth < NARROW * rem;
}

/** Show a drawer. The focus goes to its heading and back when it closes; Escape closes it. `id` is unique on the page. */
export function Drawer(props: {
  readonly id: string;
  readonly title: string;
  readonly sub?: string | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const open = dialog.current!;
    if (isNarrow(open)) open.showModal();
    else open.show();
    heading.current?.focus();
    // Heard on the window: a control that is gone after its press leaves the focus outside of the drawer.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      open.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog class="drawer sheet" ref={dialog} aria-labelledby={props.id}>
      <div class="drawer__head">
        <h2 class="hd" id={props.id} ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        {props.sub && <span class="drawer__sub">{props.sub}</span>}
        <Button icon="cross" label={props.closeLabel} onPress={props.onClose} />
      </div>
      {props.children}
    </dialog>
  );
}

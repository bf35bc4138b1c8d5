/** What is said of copying a code, and on the calm page of the keeping of the run. */
import { describe, expect, it } from 'vitest';
import { copyCode } from '../../../src/dom/shell/share-buttons.tsx';
import { keepingLine } from '../../../src/dom/stop/keeping-line.ts';
import { LANGUAGES, loadMessages } from '../../../src/i18n/index.ts';
import type { Keeping } from '../../../src/session/index.ts';

describe.each(LANGUAGES)('in %s', async (language) => {
  const t = await loadMessages(language);
  const code = () => 'abc';

  it('copying a code tells what came of it, also where there is no code', async () => {
    expect(await copyCode({ code }, { copy: async () => true }, t)).toBe(t.shell.codeCopied);
    expect(await copyCode({ code }, { copy: async () => false }, t)).toBe(t.shell.codeRefused);
    const broken = () => {
      throw new RangeError('An order without a name.');
    };
    expect(await copyCode({ code: broken }, { copy: async () => true }, t)).toBe(t.shell.codeFailed);
  });

  it('only a run that is written is said to be kept', () => {
    const all: Keeping[] = ['new', 'saving', 'saved', 'refused'];
    expect(all.filter((keeping) => keepingLine(t, keeping) === t.stop.kept)).toEqual(['saved']);
    expect(new Set(all.map((keeping) => keepingLine(t, keeping))).size).toBe(all.length);
  });
});

/** What a reader of files and codes must not take. */
import { describe, expect, it } from 'vitest';
import { type Command, endTurn, newGame } from '../../../src/engine/index.ts';
import {
  extend,
  fromCode,
  fromFile,
  mainLine,
  netCommands,
  newRun,
  nodeId,
  playOrders,
  ROOT,
  type Run,
  toCode,
  toFile,
  verify,
} from '../../../src/replay/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const level = aLevel();
const find = () => level;
const toFields: Command = { do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures: 3 };

/** So many turns with the same orders, net. */
function played(turns: number): { run: Run; leaf: string } {
  let run = newRun(level, 7);
  let leaf: string = ROOT;
  let start = newGame(level, 7);
  for (let turn = 0; turn < turns; turn += 1) {
    const { world } = playOrders(start, [toFields]);
    const after = endTurn(world);
    ({ run, id: leaf } = extend(run, leaf, netCommands(start, world), after));
    start = after;
  }
  return { run, leaf };
}

/** Read the file of a run with some of its parts replaced. */
const changed = (run: Run, parts: Readonly<Record<string, unknown>>) =>
  fromFile(JSON.stringify({ ...run, ...parts }));

describe('a file', () => {
  const { run } = played(2);
  const [, first] = mainLine(run);

  it('has the one format that is known', () => {
    expect(changed(run, {})).toEqual({ ok: true, value: run });
    for (const format of [0, 0.5, null, '1'])
      expect(changed(run, { format })).toMatchObject({
        ok: false,
        error: { code: 'not-a-replay', path: 'format', found: String(format) },
      });
    expect(changed(run, { format: 2 })).toMatchObject({
      error: { code: 'newer-format' },
    });
  });

  it('names each turn by what was ordered in it', () => {
    const forged = changed(run, {
      nodes: { ...run.nodes, [first!]: { ...run.nodes[first!], commands: [] } },
    });
    expect(forged).toMatchObject({ ok: false, error: { code: 'not-a-replay', path: `nodes.${first}` } });
    expect(!forged.ok && forged.error.found).toBe(nodeId(ROOT, []));
    const text = toFile(run).replace(
      /"nodes": \{/,
      '$&"__proto__": {"parent":"r","commands":[],"fingerprint":"0123456789abcdef"},',
    );
    expect(fromFile(text)).toMatchObject({ ok: false, error: { path: 'nodes.__proto__' } });
  });

  it('is found to differ at the first turn after the end of the level', () => {
    expect(verify(level, played(level.turns).run)).toEqual({ turns: level.turns, difference: null });
    expect(verify(level, played(level.turns + 1).run)).toMatchObject({
      turns: level.turns,
      difference: { turn: level.turns + 1, rejection: { code: 'level/ended' } },
    });
  });
});

describe('a code', () => {
  const { run, leaf } = played(2);
  const code = toCode(level, run, leaf);

  it('ends where it ends', () => {
    expect(fromCode(code, find)).toMatchObject({ ok: true, value: { leaf, differs: null } });
    for (const more of ['A', 'AA', 'AAAA', code])
      expect(fromCode(code + more, find)).toMatchObject({
        ok: false,
        error: { code: 'bad-code', path: 'end' },
      });
  });

  it('holds no more turns than the level', () => {
    const whole = played(level.turns);
    expect(fromCode(toCode(level, whole.run, whole.leaf), find)).toMatchObject({ ok: true });
    const longer = played(level.turns + 1);
    expect(fromCode(toCode(level, longer.run, longer.leaf), find)).toMatchObject({
      ok: false,
      error: { code: 'not-a-replay', path: 'turns', found: `${level.turns + 1} > ${level.turns}` },
    });
  });

  it.each<Command>([
    { do: 'walk', brigade: 'nowhere' },
    { do: 'answer', letter: 'none', choice: 'none' },
    { do: 'set-policy', policy: 'hours', option: 'none' },
    toFields,
  ])('is never written for orders that it can not name: $do', (command) => {
    const { run: other, id } = extend(newRun(level, 7), ROOT, [command], endTurn(newGame(level, 7)));
    expect(() => toCode(level, other, id)).toThrow(RangeError);
  });

  it('with an order that is turned down differs at that turn', () => {
    const tooMany: Command = { do: 'report', tonnes: 5 };
    const { run: other, id } = extend(newRun(level, 7), ROOT, [tooMany], endTurn(newGame(level, 7)));
    expect(fromCode(toCode(level, other, id), find)).toMatchObject({ ok: true, value: { differs: 1 } });
  });
});

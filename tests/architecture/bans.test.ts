import { describe, expect, it } from 'vitest';
import { lineAt, parseText, type SourceFile, sourceFiles } from '../../tools/source/source-files.ts';
import { type Ancestors, childOf, type SyntaxNode, textOf, walk } from '../../tools/source/syntax.ts';

/** Parts whose result must be the same to the bit on every machine, in every language and at every hour. */
const EXACT_PARTS = ['src/engine', 'src/replay', 'src/policies', 'src/view'];

const BANNED_GLOBALS = ['Date', 'performance', 'Intl', 'crypto', 'setTimeout', 'setInterval', 'fetch'];
const BANNED_METHODS = ['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'];

/** Files that say what each column of the world means, for whoever reads the model; no event takes its text from there. */
const DOCUMENTING_FILES = ['src/engine/world/schema.ts'];

/** Arithmetic that all JavaScript engines agree on; everything else in Math differs in the last bit somewhere. */
const ALLOWED_MATH = 'abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' ');

describe.each(EXACT_PARTS)('%s', (part) => {
  const files = sourceFiles(part);

  it('uses no clock, no chance, no language of the machine and no inexact arithmetic', () => {
    expect(files.flatMap((file) => offences(file, bannedName))).toEqual([]);
  });

  it('uses no power operator, no for…in, nothing asynchronous and no variable that outlives a call', () => {
    expect(files.flatMap((file) => offences(file, bannedForm))).toEqual([]);
  });

  it('holds codes and message keys, never sentences', () => {
    const speaking = files.filter((file) => !DOCUMENTING_FILES.includes(file.path));
    expect(speaking.flatMap((file) => offences(file, sentence))).toEqual([]);
  });
});

/** Say what is wrong with a node, or undefined. */
type Judge = (node: SyntaxNode, above: Ancestors) => string | undefined;

function offences(file: SourceFile, judge: Judge): string[] {
  const found: string[] = [];
  walk(file.program, (node, above) => {
    const offence = judge(node, above);
    if (offence !== undefined) found.push(`${file.path}:${lineAt(file, node.start)} ${offence}`);
  });
  return found;
}

function bannedName(node: SyntaxNode, above: Ancestors): string | undefined {
  if (node.type === 'MemberExpression') return bannedMember(node);
  const name = node.type === 'Identifier' ? textOf(node) : undefined;
  if (name === undefined || !isReference(node, above[0])) return undefined;
  if (name === 'Math') return above[0]?.type === 'MemberExpression' ? undefined : 'Math under another name';
  return BANNED_GLOBALS.includes(name) ? name : undefined;
}

function bannedMember(node: SyntaxNode): string | undefined {
  const property = textOf(childOf(node, 'property'));
  if (property === undefined) return undefined;
  const owner = textOf(childOf(node, 'object'));
  if (owner === 'Math' && !ALLOWED_MATH.includes(property)) return `Math.${property}`;
  return BANNED_METHODS.includes(property) ? property : undefined;
}

/** Nodes of TypeScript that hold a value beside a type, or nothing but a value, under `expression` or `initializer`. */
const HOLDING_VALUES = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSExportAssignment',
  'TSEnumMember',
];

/** A name used as a value, not as a property, a key or a part of a type. */
function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent) return false;
  if (parent.type.startsWith('TS'))
    return (
      HOLDING_VALUES.includes(parent.type) && (parent.expression === node || parent.initializer === node)
    );
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  return parent.type !== 'Property' || parent.value === node;
}

function bannedForm(node: SyntaxNode, above: Ancestors): string | undefined {
  if (node.operator === '**' || node.operator === '**=') return 'power operator';
  if (node.type === 'ForInStatement') return 'for…in';
  if (node.async === true || node.type === 'AwaitExpression') return 'async';
  const isModuleLevel = above.every((one) => one.type === 'Program' || one.type === 'ExportNamedDeclaration');
  if (node.type === 'VariableDeclaration' && node.kind !== 'const' && isModuleLevel)
    return 'module-level variable';
  return undefined;
}

/** Text with a space in it is meant for people. What a programmer is told by a thrown error is exempt. */
function sentence(node: SyntaxNode, above: Ancestors): string | undefined {
  const text = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : textOf(node);
  if (node.type !== 'Literal' && node.type !== 'TemplateElement') return undefined;
  if (text === undefined || !/\p{L}\s+\p{L}/u.test(text)) return undefined;
  const inError = above.some(
    (one) => one.type === 'NewExpression' && (textOf(childOf(one, 'callee')) ?? '').endsWith('Error'),
  );
  return inError ? undefined : `'${text}'`;
}

describe('the scanner itself', () => {
  const scan = (text: string, judge: Judge) => offences(parseText('sample.ts', text), judge);

  it('sees a banned name and lets a property of that name pass', () => {
    expect(scan('const a = Math.random() + a.localeCompare(b);', bannedName)).toHaveLength(2);
    expect(scan('const { pow } = Math; new Date(); const f = Intl;', bannedName)).toHaveLength(3);
    expect(scan('(Math as any).pow(2, 3); Math!.pow(2, 3); (<any>Math).pow(2, 3);', bannedName)).toHaveLength(
      3,
    );
    expect(
      scan('new (Date as any)(); Date!.now(); fetch<string>; (Intl satisfies object);', bannedName),
    ).toHaveLength(4);
    expect(scan('enum A { B = performance } export = crypto;', bannedName)).toHaveLength(2);
    expect(
      scan('interface A extends Date {} class B implements Date {} let c: typeof Date;', bannedName),
    ).toEqual([]);
    expect(scan('const a = b as Date; let c: Date[]; f<Date>(); enum D { Date = 1 }', bannedName)).toEqual(
      [],
    );
    expect(scan('const a = { Date: 1 }; a.Date; Math.floor(1.5); type D = Date;', bannedName)).toEqual([]);
  });

  it('sees a banned form', () => {
    expect(scan('let a = 2 ** 3; for (const k in o) {} async function f() {}', bannedForm)).toHaveLength(4);
    expect(scan('const a = 2; function f() { let b = 1; return b; }', bannedForm)).toEqual([]);
  });

  it('sees a sentence and lets codes and thrown errors pass', () => {
    expect(scan(`const a = \`The harvest is \${b} in all\`;`, sentence)).toHaveLength(2);
    expect(scan("const a = 'too-few-hands'; throw new RangeError('Not a mass');", sentence)).toEqual([]);
  });
});

/** Time of the processor that a process and all its children have used. Linux tells it under /proc; others do not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Unit: ms a tick of the kernel's clock. */
const TICK = 10;
const PARENT = 1;
const USER = 11;
const SYSTEM = 12;

/** Whether this machine tells it. */
export const canMeasure = (): boolean => existsSync('/proc/self/stat');

/** Fields of a process after its name, which may hold spaces; null once it is gone. */
function statOf(id: number | string): string[] | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(statOf(name)?.[PARENT] ?? -1);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [root];
  for (const id of family) family.push(...(children.get(id) ?? []));
  return family;
}

/** Sum up what a process and its children have used. Unit: ms. */
export function usedBy(root: number): number {
  return familyOf(root).reduce((sum, id) => {
    const stat = statOf(id);
    return stat ? sum + (Number(stat[USER]) + Number(stat[SYSTEM])) * TICK : sum;
  }, 0);
}

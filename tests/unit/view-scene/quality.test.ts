import { describe, expect, it } from 'vitest';
import { QUALITY, Quality } from '../../../src/scenes/picture/quality.ts';

/** Tell of frames and count how often quality stepped down. */
function run(quality: Quality, frames: number, work: number, gap: number): number {
  return Array.from({ length: frames }, () => quality.frame(work, gap)).filter(Boolean).length;
}

describe('the quality of the picture', () => {
  it('stays the best while frames come in time and leave room', () => {
    const quality = new Quality(false);
    expect(run(quality, 600, 6, 16.7)).toBe(0);
    expect(quality.number).toBe(0);
  });

  it('steps down while frames still come in time, once their work leaves little room', () => {
    const quality = new Quality(false);
    expect(run(quality, 30, 13, 16.7)).toBe(1);
    expect(quality.step).toBe(QUALITY[1]);
  });

  it('steps down where frames come late though the page itself has little to do', () => {
    expect(run(new Quality(false), 30, 3, 33)).toBe(1);
  });

  it('goes no further down once fewer frames leave room again, and never below the least', () => {
    const quality = new Quality(false);
    run(quality, 60, 14, 22);
    expect(quality.step.frames).toBe(30);
    expect(run(quality, 300, 14, 34)).toBe(0);
    run(quality, 3000, 200, 200);
    expect(quality.number).toBe(QUALITY.length - 1);
  });

  it('does not take a page that was away, or one dear frame, for a slow machine', () => {
    const quality = new Quality(false);
    expect(run(quality, 100, 5, 5000)).toBe(0);
    for (let i = 0; i < 300; i += 1) quality.frame(i % 10 === 0 ? 60 : 5, i % 10 === 0 ? 70 : 16.7);
    expect(quality.number).toBe(0);
  });

  it('is held for whoever measures it', () => {
    expect(run(new Quality(true), 300, 100, 100)).toBe(0);
  });
});

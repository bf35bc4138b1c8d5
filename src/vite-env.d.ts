/// <reference types="vite/client" />

/** The levels that ship, and the way to each of their parts; made by `tools/build/levels-plugin.ts`. */
declare module 'virtual:levels' {
  type Content = typeof import('./content/index.ts');

  /** Every level in the sequence in which it is offered. */
  export const levels: Awaited<ReturnType<Content['listLevels']>>;

  /** Fetch one compiled level. Rejects with a RangeError if there is none of that id. */
  export function loadLevel(id: string): Promise<Awaited<ReturnType<Content['loadLevel']>>>;

  /** Fetch the texts of one level in one language ('en' or 'zh'). Rejects with a RangeError if there are none. */
  export function loadStory(id: string, language: string): Promise<Awaited<ReturnType<Content['loadStory']>>>;

  /** Fetch every source that a text or a number of the game refers to. */
  export function loadSources(): Promise<Awaited<ReturnType<Content['loadSources']>>>;

  /** Fetch every rival explanation with its fit. */
  export function loadPresetCards(): Promise<Awaited<ReturnType<Content['loadPresetCards']>>>;

  /** Fetch the card of every parameter: value, unit, kind, source or reason. */
  export function loadParameterCards(): Promise<Awaited<ReturnType<Content['loadParameterCards']>>>;
}

declare module 'virtual:presets' {
  type Content = typeof import('./content/index.ts');
  const presets: Awaited<ReturnType<Content['loadPresetCards']>>;
  export default presets;
}

declare module 'virtual:parameters' {
  type Content = typeof import('./content/index.ts');
  const cards: Awaited<ReturnType<Content['loadParameterCards']>>;
  export default cards;
}

declare module 'virtual:sources' {
  type Content = typeof import('./content/index.ts');
  const sources: Awaited<ReturnType<Content['loadSources']>>;
  export default sources;
}

declare module 'virtual:level/*' {
  type Content = typeof import('./content/index.ts');
  const level: Awaited<ReturnType<Content['loadLevel']>>;
  export default level;
}

declare module 'virtual:story/*' {
  type Content = typeof import('./content/index.ts');
  const story: Awaited<ReturnType<Content['loadStory']>>;
  export default story;
}

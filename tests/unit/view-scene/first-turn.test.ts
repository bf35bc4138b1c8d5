import { expect, it } from 'vitest';
import { listLevels, loadLevel } from '../../../src/content/index.ts';
import { newGame } from '../../../src/engine/index.ts';
import { sceneModel } from '../../../src/view/scene/index.ts';

const levels = listLevels(process.cwd()).map(({ id }) => id);

it.each(levels)('%s begins with nothing to be seen that is fetched only after the first turn', (id) => {
  const model = sceneModel(newGame(loadLevel(process.cwd(), id), 7));
  expect(model.slogans).toMatchObject({ torn: 0, walls: 0, faded: 0 });
  expect(model.homes).toMatchObject({ doors: 'all', empty: 0, pulledDown: 0 });
  expect(model.furnaces).toMatchObject({ ruins: 0, slag: 0 });
  expect(model.hall.queue).toBe(0);
  expect(model.reservoir.breach).toBe('none');
  expect(model.graves).toBe(0);
  expect(model.trees).toMatchObject({ leaves: 'all', barked: false });
  expect(model.land.flatMap(({ shares }) => shares).filter(({ stage }) => stage === 'weeds')).toEqual([]);
});

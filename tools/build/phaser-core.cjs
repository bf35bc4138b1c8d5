/*
 * The part of Phaser that a flat paper picture needs.
 *
 * The package's own entry carries physics, sound, 3D, tilemaps and text rendering, and cannot be tree-shaken:
 * 362 kB compressed against about 207 kB here. `vite.config.ts` puts this file in the place of `phaser`. The types stay those
 * of the whole library, so a class that is missing here fails only when it is used: add it below.
 */
const core = require('../../node_modules/phaser/src/phaser-core.js');

Object.assign(core.GameObjects, {
  Container: require('../../node_modules/phaser/src/gameobjects/container/Container.js'),
  TileSprite: require('../../node_modules/phaser/src/gameobjects/tilesprite/TileSprite.js'),
  RenderTexture: require('../../node_modules/phaser/src/gameobjects/rendertexture/RenderTexture.js'),
  Blitter: require('../../node_modules/phaser/src/gameobjects/blitter/Blitter.js'),
  Zone: require('../../node_modules/phaser/src/gameobjects/zone/Zone.js'),
});
Object.assign(core.GameObjects.Factories, {
  Container: require('../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js'),
  TileSprite: require('../../node_modules/phaser/src/gameobjects/tilesprite/TileSpriteFactory.js'),
  RenderTexture: require('../../node_modules/phaser/src/gameobjects/rendertexture/RenderTextureFactory.js'),
  Blitter: require('../../node_modules/phaser/src/gameobjects/blitter/BlitterFactory.js'),
  Zone: require('../../node_modules/phaser/src/gameobjects/zone/ZoneFactory.js'),
});
core.Geom = { Rectangle: require('../../node_modules/phaser/src/geom/rectangle/index.js') };

module.exports = core;

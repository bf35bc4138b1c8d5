/*
 * The part of Phaser that a flat paper picture needs.
 *
 * The package's own entry carries physics, sound, 3D, tilemaps, text and loading, and cannot be tree-shaken: 362 kB
 * compressed against 164 kB here. `vite.config.ts` puts this file in the place of `phaser`. The types stay those of the whole
 * library, so a class that is missing here fails only when it is used: add it below, together with its factory.
 */
require('../../node_modules/phaser/src/polyfills/requestVideoFrame');

// The renderers lean on their own index in a circle that opens only from there.
require('../../node_modules/phaser/src/renderer');

// Required for what they register: what every scene is made of, its camera, `scene.add.image` and `scene.add.graphics`.
require('../../node_modules/phaser/src/cameras/2d');
require('../../node_modules/phaser/src/events');
require('../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../node_modules/phaser/src/gameobjects/UpdateList');
require('../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory');
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory');
require('../../node_modules/phaser/src/scene/ScenePlugin');

module.exports = {
  ...require('../../node_modules/phaser/src/const'),
  BlendModes: require('../../node_modules/phaser/src/renderer/BlendModes'),
  Game: require('../../node_modules/phaser/src/core/Game'),
  GameObjects: {
    Graphics: require('../../node_modules/phaser/src/gameobjects/graphics/Graphics'),
    Image: require('../../node_modules/phaser/src/gameobjects/image/Image'),
  },
  Scale: require('../../node_modules/phaser/src/scale'),
  Scene: require('../../node_modules/phaser/src/scene/Scene'),
};

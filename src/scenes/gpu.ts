/** Whether this machine draws WebGL with a graphics processor. */

/** Names under which the processor itself draws: many times as dear as the browser's own canvas. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Ask for a context as the picture would, look who draws it, and give it back: browsers allow only a few at a time. */
export function hasGpu(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}

/** Whether this browser can draw with WebGL, found out without loading Phaser. */

let known: boolean | null = null;

/** Asked once; browsers allow few contexts, so the probe gives its own back at once. */
export function webglAvailable(): boolean {
  known ??= probe();
  return known;
}

function probe(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}

/** Pictures: painted on a canvas of the page's own, copied, and passed on by what the device offers. */

/** A picture as a PNG file. It waits for the fonts, written as in CSS, so that no other takes their place. */
export async function paintPicture(
  { width, height }: { width: number; height: number },
  fonts: readonly string[],
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot paint');
  paint(context);
  return new Promise((done, fail) =>
    canvas.toBlob(
      (picture) => (picture ? done(picture) : fail(new Error('the picture is empty'))),
      'image/png',
    ),
  );
}

export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

const fileOf = (picture: Blob, name: string): File => new File([picture], name, { type: 'image/png' });

export const canSharePictures = (): boolean =>
  navigator.canShare?.({ files: [fileOf(new Blob(), 'picture.png')] }) ?? false;

export async function sharePicture(picture: Blob, name: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ files: [fileOf(picture, name)], text });
    return true;
  } catch {
    return false;
  }
}

/** Files: handed to the reader, and taken from the reader. */
export function download(name: string, what: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(typeof what === 'string' ? new Blob([what], { type }) : what);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function readFile(file: File): Promise<string> {
  return file.text();
}

/** The page that plays a match offline, as it lies beside the game; it is kept for offline use like all of the build. */
export async function playerPage(): Promise<string> {
  const answer = await fetch(new URL('./player.html', document.baseURI));
  if (!answer.ok) throw new Error(`player.html: ${answer.status}`);
  return answer.text();
}

/** Long enough for a browser that asks first where the file is to be kept. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to be kept where its reader keeps files. */
export function handOverFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

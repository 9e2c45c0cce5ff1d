/** Puts a section in the place of the one with its heading, or before the one about where the time goes. */
export function withSection(page: string, heading: string, section: string): string {
  const all = page.split(/^(?=## )/m);
  const parts = all.filter((part) => !part.startsWith(heading));
  const place = parts.findIndex((part) => part.startsWith('## Where the time goes'));
  return parts.toSpliced(place < 0 ? parts.length : place, 0, `${section.trimEnd()}\n\n`).join('');
}

/** The section with this heading as the page has it, if it does. */
export function sectionOf(page: string, heading: string): string | undefined {
  return page.split(/^(?=## )/m).find((part) => part.startsWith(heading));
}

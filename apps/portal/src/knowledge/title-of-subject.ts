interface Titled {
  title?: { text: string };
  name?: { text: string };
  practice?: { title: { text: string } };
  module?: { title: { text: string } };
}

/** What a thing of any service is called. */
export function titleOfSubject(type: string, thing: Titled | undefined): string | null {
  if (!thing) return null;
  if (type === 'transfer') return thing.practice?.title.text ?? null;
  return thing.title?.text ?? thing.name?.text ?? thing.module?.title.text ?? null;
}

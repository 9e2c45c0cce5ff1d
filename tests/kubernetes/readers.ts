import type { KubernetesObject } from './objects.js';

/** Which topics each service must be able to read, by the handlers that docs/events.md names. `hansa.training.module` */
export function topicsRead(events: string): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  const [before, after] = events.split(/^## States$/m);
  for (const [text, isState] of [
    [before ?? '', false],
    [after ?? '', true],
  ] as const) {
    for (const [, type, body] of text.matchAll(/^### `([^`]+)`\n(.*?)(?=^### |$(?![\s\S]))/gms)) {
      const topic = isState
        ? `hansa.${type!.replace(/\.v1$/, '').replace(/\.v(\d+)$/, '-v$1')}`
        : `hansa.${type!.split('.')[0]}.events`;
      const handled = /^- Handled by (.*)$/m.exec(body!)?.[1] ?? '';
      for (const [, service] of handled.matchAll(/\(([a-z-]+)\)/g)) {
        read.set(service!, (read.get(service!) ?? new Set()).add(topic));
      }
    }
  }
  return read;
}

/** Where the accounts at Kafka let a service read less, or more, than it handles. Its own topics are its own. */
export function wrongReaders(objects: readonly KubernetesObject[], events: string): string[] {
  const wrong: string[] = [];
  const users = objects.filter(({ kind }) => kind === 'KafkaUser');
  for (const [service, needed] of topicsRead(events)) {
    const user = users.find(({ metadata }) => metadata.name === `${service}-kafka`);
    const own = `hansa.${service}.`;
    const topics: any[] = user?.spec.authorization.acls.filter(({ resource }: any) => resource.type === 'topic') ?? [];
    const granted = topics
      .filter(({ resource }) => resource.patternType === 'literal')
      .map(({ resource }) => resource.name);
    if (!topics.some(({ resource }) => resource.patternType === 'prefix' && resource.name === own)) {
      wrong.push(`KafkaUser ${service}-kafka: has no right to its own topics`);
    }
    const foreign = [...needed].filter((topic) => !topic.startsWith(own));
    wrong.push(
      ...foreign
        .filter((topic) => !granted.includes(topic))
        .map((topic) => `KafkaUser ${service}-kafka: cannot read ${topic}`),
      ...granted
        .filter((topic) => !foreign.includes(topic))
        .map((topic) => `KafkaUser ${service}-kafka: reads ${topic} for nothing`),
    );
  }
  return wrong;
}

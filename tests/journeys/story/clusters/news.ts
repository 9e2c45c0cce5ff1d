import type { NewsItem } from '@hansa/contracts';
import type { Visitor } from '../../visitor.js';
import { KX } from './story.js';

export function follow(visitor: Visitor, type: string, target: string) {
  return visitor.must(204, visitor.put(`${KX}/follows/${type}/${target}`, undefined));
}

/** The kinds of it, the newest first. */
export async function newsOf(visitor: Visitor): Promise<string[]> {
  const { items } = await visitor.must(200, visitor.get(`${KX}/news`));
  return items.map(({ kind }: NewsItem) => kind);
}

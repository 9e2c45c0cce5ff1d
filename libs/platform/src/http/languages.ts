import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Language } from '@hansa/contracts';
import type { FastifyRequest } from 'fastify';

/** The reader's languages, the dearest first: `?lang=` and then `Accept-Language`. Unknown ones are passed over. */
export const Languages: () => ParameterDecorator = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Language[] => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { lang } = (request.query ?? {}) as { lang?: unknown };
    return readersLanguages(typeof lang === 'string' ? lang : undefined, request.headers['accept-language']);
  },
);

/** Both kinds of Norwegian are `no` here. */
const KNOWN = new Map<string, Language>([
  ...Language.options.map((language) => [language, language] as const),
  ['nb', 'no'],
  ['nn', 'no'],
]);
const LONGEST_HEADER = 500;

export function readersLanguages(asked: string | undefined, accepted: string | undefined): Language[] {
  const ranges = (accepted ?? '').slice(0, LONGEST_HEADER).split(',').map(readRange);
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  const tags = [...(asked ? asked.split(',') : []), ...wanted.map(({ tag }) => tag)];
  const known = tags.map((tag) => KNOWN.get(tag.trim().toLowerCase().split('-')[0]!));
  return [...new Set(known.filter((language) => language !== undefined))];
}

/** `sv;q=0.8`: RFC 9110, 12.5.4. */
function readRange(range: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';');
  const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
  return { tag, quality: q === undefined ? 1 : Number(q) || 0 };
}

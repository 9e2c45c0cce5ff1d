import type { PracticeField, PracticeView, RenderedText } from '@hansa/contracts';
import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { InOtherLanguages } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Markdown } from '../parts/markdown.js';
import { Evidence } from './evidence.js';

type Told = Pick<
  PracticeView,
  | ('outcome' | 'title' | 'summary' | 'problem' | 'done' | 'evidence' | 'wentWrong' | 'doDifferently' | 'resources')
  | ('challenges' | 'lessons')
>;

/** The sections of a practice, in the order in which they are read and written. */
export const SECTIONS = [
  ...(['problem', 'done', 'evidence', 'wentWrong', 'doDifferently'] as const),
  ...(['resources', 'challenges', 'lessons'] as const),
] satisfies PracticeField[];

/** What a practice tells, section by section. `beside` adds to each, such as what a reader remarks. */
export function PracticeStory({ of, beside }: { of: Told; beside?: (field: PracticeField) => ReactNode }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const words = (text: RenderedText) => (
    <>
      <Markdown text={text.text} lang={localeOf(text.language)} />
      {text.language !== of.title.language && (
        <Text size="sm" c="dimmed">
          {t('practice.inLanguage', { language: format.language(text.language) })}
        </Text>
      )}
    </>
  );
  return (
    <>
      {of.summary && (
        <section>
          <div style={{ fontSize: '1.125rem' }}>{words(of.summary)}</div>
          <InOtherLanguages of={of.title} />
          {beside?.('summary')}
        </section>
      )}
      {!of.summary && beside?.('summary')}
      {SECTIONS.map((field) => {
        const text = field === 'evidence' ? null : of[field];
        const facts = field === 'evidence' ? of.evidence : [];
        if (!text && facts.length === 0) return null;
        return (
          <section key={field} aria-labelledby={`section-${field}`}>
            <Title order={2} id={`section-${field}`} mb="xs">
              {t(
                field === 'evidence' && of.outcome === 'failure'
                  ? 'evidence.ofFailure'
                  : `words:practiceField.${field}`,
              )}
            </Title>
            {text ? words(text) : <Evidence of={facts} />}
            {beside?.(field)}
          </section>
        );
      })}
    </>
  );
}

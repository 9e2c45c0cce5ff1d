import type { PracticeStatus, SearchHit as Hit, TextPiece } from '@hansa/contracts';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useThemes } from '../parts/vocabularies.js';
import classes from './knowledge.module.css';
import { PracticeState } from './practice-state.js';

/** One thing that was found: what it is, what it is called, where the words are, whose it is. */
export function SearchHit({ of }: { of: Hit }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const themes = useThemes();
  const lang = localeOf(of.title.language);
  const facts = [
    of.owner?.name && <Rendered key="owner" of={of.owner.name} />,
    of.about?.title && (
      <span key="about">
        {t('hit.about')} <Rendered of={of.about.title} />
      </span>
    ),
    of.country && format.country(of.country),
    of.level && t(`words:moduleLevel.${of.level}`),
    of.type !== 'discussion' && of.languages.length > 0 && format.list(of.languages.map(format.language)),
    format.dayOf(of.at),
  ].filter(Boolean);
  return (
    <article>
      <Group gap="sm">
        <Text size="sm" c="dimmed" component="span">
          {kindOf(of, t as never)}
        </Text>
        {of.type === 'practice' && of.status && of.status !== 'published' && (
          <PracticeState of={{ status: of.status as PracticeStatus }} />
        )}
      </Group>
      <h2 className={classes.title} lang={lang}>
        <SubjectLink of={of}>
          <Pieces of={of.highlights.title} />
        </SubjectLink>
      </h2>
      {of.highlights.text.length > 0 && (
        <Text className="prose" lang={lang}>
          <Pieces of={of.highlights.text} />
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {facts.map((fact, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            {fact}
          </span>
        ))}
      </Text>
      {of.themes.length > 0 && (
        <Text size="sm" c="dimmed">
          {of.themes.map(themes.name).join(', ')}
        </Text>
      )}
    </article>
  );
}

function Pieces({ of }: { of: readonly TextPiece[] }) {
  return <>{of.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>;
}

function kindOf({ type, kind }: Hit, t: (key: string) => string): string {
  if (type === 'resource' && kind) return `${t('words:subjectType.resource')}: ${t(`words:resourceKind.${kind}`)}`;
  if (type === 'practice')
    return t(kind === 'failure' ? 'words:practiceOutcome.failure' : 'words:practiceOutcome.good');
  if (type === 'discussion')
    return t(kind === 'question' ? 'words:discussionKind.question' : 'words:discussionKind.discussion');
  return t(`words:subjectType.${type}`);
}

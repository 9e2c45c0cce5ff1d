import type { NewsItem } from '@hansa/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useFollowedName } from './use-followed-name.js';

/** What happened, to what, when, and for the sake of which follow one sees it. */
export function NewsLine({ of, because = false }: { of: NewsItem; because?: boolean }) {
  const { t } = useTranslation(['home', 'words']);
  const format = useFormat();
  const nameOf = useFollowedName();
  const title = of.subject.title ? <Rendered of={of.subject.title} /> : t('news.gone');
  return (
    <>
      <Text size="sm" c="dimmed">
        {t(`words:newsKind.${of.kind}`)}
        {of.by?.name && ` · ${of.by.name}`}
        {` · ${format.moment(of.at)} (${format.relative(of.at)})`}
      </Text>
      {of.subject.title ? <SubjectLink of={of.subject}>{title}</SubjectLink> : <Text>{title}</Text>}
      {because && of.because.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('news.because', { what: of.because.map((one) => nameOf(one, of)).join(', ') })}
        </Text>
      )}
    </>
  );
}

import type { AuditEntry, OrganisationView, Page } from '@hansa/contracts';
import { Button, Table, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, Problem } from '../api/problem.js';
import { useList, useRead } from '../api/read.js';
import { request } from '../api/request.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { SubjectLink } from '../parts/subject-link.js';
import { takeOut } from '../parts/take-out.js';
import classes from './organisation.module.css';

const route = getRouteApi('/organisations/$id/audit');
const PAGE = 100;

/** Who did what for an organisation, the newest first. */
export function AuditPage() {
  const { t } = useTranslation('organisation');
  return <SignedInOnly title={t('audit.title')}>{() => <Audit />}</SignedInOnly>;
}

function Audit() {
  const { t } = useTranslation(['organisation', 'frame']);
  const { id } = route.useParams();
  const format = useFormat();
  const inWords = useEntryInWords();
  const of = useRead<OrganisationView>(`identity/organisations/${id}`);
  const path = `identity/organisations/${id}/audit-trail`;
  const entries = useList<AuditEntry>(path, { limit: 50 });
  const [isTaking, setTaking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const all = async () => {
    setTaking(true);
    setProblem(null);
    try {
      const rows: AuditEntry[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<AuditEntry> = await request<Page<AuditEntry>>(path, { query: { limit: PAGE, cursor } });
        rows.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      takeOut(t('audit.file'), [
        [t('audit.at'), t('audit.who'), t('audit.what'), t('audit.about'), t('audit.id')],
        ...rows.map((entry) => [
          entry.at,
          inWords.who(entry),
          inWords.what(entry),
          inWords.about(entry),
          entry.subject.id,
        ]),
      ]);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setProblem(error);
    } finally {
      setTaking(false);
    }
  };
  return (
    <>
      <PageHead
        title={t('audit.titleOf', { organisation: of.name.text })}
        purpose={t('audit.purpose')}
        back={
          <Link to="/organisations/$id" params={{ id }}>
            {of.name.text}
          </Link>
        }
        action={
          entries.items.length > 0 && (
            <Button variant="default" loading={isTaking} onClick={() => void all()}>
              {t('frame:takeOut')}
            </Button>
          )
        }
      />
      <ProblemNotice problem={problem ?? (entries.error instanceof Problem ? entries.error : null)} />
      {entries.page && entries.items.length === 0 && <Empty title={t('audit.none')} />}
      {entries.items.length > 0 && (
        <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('audit.title')}>
          <Table miw={600}>
            <Table.Caption>{t('audit.caption')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('audit.at')}</Table.Th>
                <Table.Th scope="col">{t('audit.who')}</Table.Th>
                <Table.Th scope="col">{t('audit.what')}</Table.Th>
                <Table.Th scope="col">{t('audit.about')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.items.map((entry) => (
                <Table.Tr key={entry.id}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.moment(entry.at)}</Table.Td>
                  <Table.Td>{inWords.who(entry)}</Table.Td>
                  <Table.Td>{inWords.what(entry)}</Table.Td>
                  <Table.Td>
                    <SubjectLink of={entry.subject}>{inWords.about(entry)}</SubjectLink>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <MoreButton of={entries} />
      <Text size="sm" c="dimmed" mt="md">
        {t('audit.names')}
      </Text>
    </>
  );
}

interface EntryInWords {
  who(entry: AuditEntry): string;
  what(entry: AuditEntry): string;
  about(entry: AuditEntry): string;
}

/** Dots part the keys of texts, so that those of actions are slashes there. */
function useEntryInWords(): EntryInWords {
  const { t, i18n } = useTranslation(['organisation', 'words']);
  const say = t as unknown as (key: string) => string;
  return {
    who: ({ actor }) => (actor === null ? t('audit.nobody') : (actor.name ?? t('audit.erased'))),
    what: ({ action }) => {
      const key = `words:auditAction.${action.replace('.', '/')}`;
      return i18n.exists(key) ? say(key) : action;
    },
    about: ({ subject }) => {
      if (subject.name !== null) return subject.name;
      const key = `words:subjectType.${subject.type}`;
      return i18n.exists(key) ? say(key) : subject.type;
    },
  };
}

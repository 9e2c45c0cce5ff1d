import { type ClusterView, MOST_MEMBERS } from '@hansa/contracts';
import { Alert, Button, Text, Title } from '@mantine/core';
import { IconClipboardText, IconLock } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { readDraft } from '../parts/drafts.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { AddMember } from './add-member.js';
import { CriteriaReport } from './criteria-report.js';
import { MemberTable } from './member-table.js';
import { PasteMembers } from './paste-members.js';
import { ProfileState } from './profile-state.js';
import { ProfileSteps } from './profile-steps.js';
import classes from './profile.module.css';
import { useMembers } from './use-members.js';

/** The members of a cluster: added one by one, or pasted from a spreadsheet. */
export function MembersPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('members.title')}>{({ person }) => <Members owner={person.id} />}</SignedInOnly>;
}

function Members({ owner }: { owner: string }) {
  const { t } = useTranslation(['profile']);
  const { id } = useParams({ from: '/profiles/$id/members' });
  const may = useMay();
  const view = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const members = useMembers(id);
  const draft = `paste:${id}`;
  const [pasted, setPasted] = useState<string | null>(() => readDraft<string>(owner, draft)?.values ?? null);
  const mayEdit = may('registry.edit-profile', view.owner.id);
  const isLocked = view.status === 'submitted' || view.status === 'withdrawn';
  const canChange = mayEdit && !isLocked;
  useEffect(() => {
    if (!canChange) return;
    // What is pasted onto the page, rather than into one of its inputs, is a piece of a spreadsheet.
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const isInput =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]') !== null;
      if (isInput || !isTable(text)) return;
      event.preventDefault();
      setPasted(text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [canChange]);

  const criteria = members.criteria ?? view.inside?.criteria;
  const count = members.list?.items.length ?? view.members.total;
  return (
    <>
      <PageHead
        title={t('members.titleOf', { name: view.name.text })}
        purpose={t('members.purpose')}
        back={
          <Link to="/profiles/$id" params={{ id }}>
            <Rendered of={view.name} />
          </Link>
        }
        state={<ProfileState status={view.status} />}
        action={
          canChange && (
            <Button leftSection={<IconClipboardText size={16} aria-hidden />} onClick={() => setPasted('')}>
              {t('members.paste')}
            </Button>
          )
        }
      />
      <ProfileSteps id={id} />
      <div className={classes.editor}>
        <div className={classes.sections}>
          {!canChange && (
            <Alert variant="outline" color="gray" icon={<IconLock aria-hidden />}>
              <Text size="sm">{t(mayEdit ? 'members.locked' : 'note.reader')}</Text>
            </Alert>
          )}
          {pasted !== null && canChange && members.list && (
            <PasteMembers
              key={pasted === '' ? 'empty' : 'filled'}
              text={pasted}
              owner={owner}
              draft={draft}
              members={members}
              country={view.country}
              onDone={() => setPasted(null)}
            />
          )}
          <ProblemNotice problem={members.problem} />
          {canChange && count < MOST_MEMBERS && (
            <AddMember members={members} country={view.country} onTable={setPasted} />
          )}
          {members.list && <MemberTable members={members} items={members.list.items} canChange={canChange} />}
        </div>
        <aside className={classes.alongside} aria-label={t('editor.alongside')}>
          {criteria && (
            <>
              <Title order={2} size="h3">
                {t('criteria.title', {
                  met: criteria.criteria.filter(({ met }) => met).length,
                  all: criteria.criteria.length,
                })}
              </Title>
              <CriteriaReport of={criteria} vouchedBy={view.vouching?.agency.name?.text} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}

/** Several lines or several cells. */
export const isTable = (text: string): boolean => /\t|\S[\r\n]+\S/.test(text);

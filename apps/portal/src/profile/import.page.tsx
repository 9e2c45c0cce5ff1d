import type { ImportView } from '@hansa/contracts';
import { Progress, Stack, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh, useAside, useRead } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { ImportActions, TakeProblems } from './import-actions.js';
import { ImportProblems } from './import-problem.js';
import { ImportRows } from './import-rows.js';
import { ImportStatePill, isUnderWay } from './import-state.js';

const EVERY_MS = 1_500;

/** A file that was sent: what of it can be taken, what not and why; and then what has become of it. */
export function ImportPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('import.title')}>{() => <Imported />}</SignedInOnly>;
}

function Imported() {
  const { t } = useTranslation(['profile', 'words']);
  const format = useFormat();
  const { id } = useParams({ from: '/profiles/import/$id' });
  const path = `cluster-registry/imports/${id}`;
  const first = useRead<ImportView>(path);
  // As long as something goes on it is asked for again.
  const { data: file = first } = useAside<ImportView>(path, {}, isUnderWay(first.state) ? { everyMs: EVERY_MS } : {});
  const { state, rows } = file;
  const underWay = isUnderWay(state);
  const before = useRef(underWay);
  useEffect(() => {
    // What has come to its end is read once more, with its rows.
    if (before.current && !underWay) void refresh();
    before.current = underWay;
  }, [underWay]);
  const share =
    state === 'applying'
      ? (rows.imported + rows.leftOut) / Math.max(1, rows.all)
      : file.bytesRead / Math.max(1, file.bytes);
  return (
    <>
      <PageHead
        title={t('import.titleOf', { at: format.moment(file.createdAt) })}
        purpose={t(`import.state.${state}`)}
        back={<Link to="/profiles/import">{t('import.title')}</Link>}
        state={<ImportStatePill state={state} />}
      />
      <StoryAndFacts
        story={
          <>
            {underWay && (
              <Stack gap="xs">
                <Text role="status">
                  {t(state === 'applying' ? 'import.applying' : 'import.beingRead', {
                    share: format.percent(share),
                    rows: format.number(rows.all),
                  })}
                </Text>
                <Progress value={share * 100} aria-label={t('import.progress')} />
              </Stack>
            )}
            <ImportProblems of={file.problems} ofFile />
            <ImportActions file={file} />
            {rows.all > 0 && <ImportRows file={file} />}
          </>
        }
        facts={
          <Stack gap="md">
            <Facts
              of={[
                [t('import.rows'), format.number(rows.all)],
                [t('words:importRowState.good'), rows.good > 0 && format.number(rows.good)],
                [t('words:importRowState.doubtful'), rows.doubtful > 0 && format.number(rows.doubtful)],
                [t('words:importRowState.refused'), rows.refused > 0 && format.number(rows.refused)],
                [t('words:importRowState.imported'), rows.imported > 0 && format.number(rows.imported)],
                [t('words:importRowState.left-out'), rows.leftOut > 0 && format.number(rows.leftOut)],
                [t('import.size'), format.bytes(file.bytes)],
                [t('import.separator'), file.separator && t(`words:importSeparator.${file.separator}`)],
                [
                  t('import.encoding'),
                  file.encoding && `${file.encoding.name} (${t(`words:importEncodingBy.${file.encoding.by}`)})`,
                ],
                [t('import.deletedOn'), format.moment(file.expiresAt)],
              ]}
            />
            {file.problemCounts.length > 0 && <TakeProblems file={file} />}
          </Stack>
        }
      />
    </>
  );
}

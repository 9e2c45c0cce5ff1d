import type { MyCertificate } from '@hansa/contracts';
import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, Problem } from '../api/problem.js';
import { useList } from '../api/read.js';
import { request } from '../api/request.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { addressOf } from './certificate-number.js';
import { toneOfCertificate } from './states.js';
import classes from './training.module.css';
import { handOverFile } from '../parts/hand-over-file.js';

export function MyCertificates() {
  const { t } = useTranslation(['training']);
  const list = useList<MyCertificate>('training/my/certificates');
  return (
    <>
      <ProblemNotice problem={asProblem(list.error)} />
      {list.page && list.items.length === 0 && <Empty title={t('my.noCertificate')}>{t('my.noCertificateHint')}</Empty>}
      <ul className={classes.board} aria-labelledby="certificates">
        {list.items.map((certificate) => (
          <CertificateRow key={certificate.number} of={certificate} />
        ))}
      </ul>
      <MoreButton of={list} />
    </>
  );
}

function CertificateRow({ of }: { of: MyCertificate }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const [problem, setProblem] = useState<Problem | null>(null);
  const download = () =>
    request<Blob>(`training/my/certificates/${of.number}/file`, { as: 'blob' }).then(
      (file) => handOverFile(file, `${of.number}.jwt`),
      (error: Error) => setProblem(asProblem(error)),
    );
  return (
    <li style={{ padding: '16px 0', borderBottom: '1px solid var(--line)' }}>
      <Stack gap={6}>
        <Group gap="sm">
          <Text fw={600}>
            <Rendered of={of.module.title} />
          </Text>
          <StatePill tone={toneOfCertificate[of.status]}>{t(`words:certificateStatus.${of.status}`)}</StatePill>
        </Group>
        <Text className={classes.small}>
          {`${of.number} · ${format.days(of.session.firstDay, of.session.lastDay)} · ${t('module.hours', { count: of.module.hours, hours: format.number(of.module.hours) })} · `}
          <Rendered of={of.issuer.name} />
        </Text>
        {of.reason && <Text>{`${t(`words:certificateReason.${of.reason}`)}.`}</Text>}
        {of.note && <blockquote className={classes.quote}>{of.note}</blockquote>}
        <ProblemNotice problem={problem} />
        <Group gap="sm">
          {of.status === 'valid' && (
            <>
              <Button
                size="compact-md"
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => void download()}
              >
                {t('my.download')}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconPrinter size={16} aria-hidden />}
                renderRoot={(props) => <Link {...props} to="/my/training" search={{ certificate: of.number }} />}
              >
                {t('my.print')}
              </Button>
              <CopyButton value={addressOf(of.number)}>
                {({ copied, copy }) => (
                  <Button
                    size="compact-md"
                    variant="default"
                    leftSection={<IconCopy size={16} aria-hidden />}
                    onClick={copy}
                  >
                    <span role="status">{t(copied ? 'my.copied' : 'my.copy')}</span>
                  </Button>
                )}
              </CopyButton>
            </>
          )}
          <Link to="/certificates/$number" params={{ number: of.number }}>
            {t('my.public')}
          </Link>
          {of.supersededBy && (
            <Link to="/my/training" search={{ certificate: of.supersededBy }}>
              {t('certificate.successor', { number: of.supersededBy })}
            </Link>
          )}
        </Group>
      </Stack>
    </li>
  );
}

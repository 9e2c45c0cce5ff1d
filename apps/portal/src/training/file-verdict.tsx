import type { CertificateCheck } from '@hansa/contracts';
import { List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FileBeside } from './file-beside.js';
import { Verdict } from './verdict.js';

/** Of a file: whether it is what was issued and still counts; every fault in words; what it says beside what is known. */
export function FileVerdict({ of, name }: { of: CertificateCheck; name: string }) {
  const { t } = useTranslation(['training', 'words']);
  const [first] = of.problems;
  const { certificate } = of;
  return (
    <Stack gap="lg">
      <Verdict
        tone={of.valid ? 'done' : 'stopped'}
        title={t(first ? `check.problem.${first.code}.title` : 'check.valid')}
      >
        <Text className="prose">{first ? t(`check.problem.${first.code}.todo`) : t('check.validMeans')}</Text>
        {of.problems.length > 1 && (
          <List mt="xs">
            {of.problems.slice(1).map(({ code }) => (
              <List.Item key={code}>
                <b>{t(`check.problem.${code}.title`)}</b> {t(`check.problem.${code}.todo`)}
              </List.Item>
            ))}
          </List>
        )}
        {certificate?.reason && <Text mt="xs">{`${t(`words:certificateReason.${certificate.reason}`)}.`}</Text>}
        {certificate?.supersededBy && (
          <Link to="/certificates/$number" params={{ number: certificate.supersededBy }}>
            {t('certificate.successor', { number: certificate.supersededBy })}
          </Link>
        )}
        <Text size="sm" c="dimmed" mt="xs">
          {t('check.ofFile', { name })}
        </Text>
      </Verdict>
      {(of.credential ?? certificate) && <FileBeside of={of} />}
    </Stack>
  );
}

import { asProblem } from '../api/problem.js';
import type { CertificateCheck } from '@hansa/contracts';
import { FileButton, Button, Loader, Stack, Text } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { looksSigned } from './credential.js';
import { FileVerdict } from './file-verdict.js';
import classes from './training.module.css';

const LARGEST = 65_536;

/** A file that is dropped or chosen is read here as text, and what it says is checked by the service, which keeps nothing. */
export function CheckFile() {
  const { t } = useTranslation(['training']);
  const [isOver, setOver] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (file: File) => ({ name: file.name, check: await checkFile(file) }),
  });
  useEffect(() => {
    if (data) answer.current?.focus();
  }, [data]);
  return (
    <Stack gap="lg">
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) mutate(file);
        }}
      >
        <IconFileCertificate size={32} stroke={1.4} aria-hidden />
        <Text mb="sm">{t('check.drop')}</Text>
        <FileButton
          accept=".jwt,.txt,.vc,text/plain,application/jwt,application/vc+jwt"
          onChange={(file) => file && mutate(file)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={isPending}>
              {t('check.choose')}
            </Button>
          )}
        </FileButton>
        <Text className={classes.small} mt="sm">
          {t('check.fileHint')}
        </Text>
      </div>
      <ProblemNotice problem={asProblem(error)} />
      {isPending && <Loader aria-label={t('check.checking')} />}
      <div ref={answer} tabIndex={-1} style={{ outline: 'none' }}>
        {data && !isPending && <FileVerdict of={data.check} name={data.name} />}
      </div>
    </Stack>
  );
}

async function checkFile(file: File): Promise<CertificateCheck> {
  const text = file.size > LARGEST ? '' : (await file.text()).trim();
  if (!looksSigned(text)) return NO_CERTIFICATE;
  return request<CertificateCheck>('training/certificates/check', { method: 'POST', body: { file: text } });
}

/** Of a file that cannot be one the service is not asked. */
const NO_CERTIFICATE: CertificateCheck = {
  ...{ valid: false, signatureFits: false, fingerprintFits: null, certificate: null, credential: null },
  problems: [{ code: 'not-a-certificate', detail: '', altered: [] }],
};

import type { ResourceFile, ResourceView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useFormat } from '../language/use-format.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { handOverFile } from '../parts/hand-over-file.js';

export const filePath = (resourceId: string, fileId: string) =>
  `knowledge-exchange/resources/${resourceId}/files/${fileId}`;
export const fileAddress = (resourceId: string, fileId: string) => `/api/v1/${filePath(resourceId, fileId)}`;

/** Takes a file. One of a draft is for its organisation alone, so it is asked for as the person who is signed in. */
export function DownloadButton({
  resource,
  file,
  variant = 'filled',
}: {
  resource: Pick<ResourceView, 'id' | 'state'>;
  file: ResourceFile;
  variant?: string;
}) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = { variant, leftSection: <IconDownload size={16} aria-hidden /> };
  const words = (
    <>
      {t('resource.download', { size: format.bytes(file.size) })}
      <span className="unseen">: {file.name}</span>
    </>
  );
  if (resource.state !== 'draft') {
    return (
      <Button {...look} component="a" href={fileAddress(resource.id, file.id)} download={file.name}>
        {words}
      </Button>
    );
  }
  const take = async () => {
    setBusy(true);
    setProblem(null);
    try {
      handOverFile(await request<Blob>(filePath(resource.id, file.id), { as: 'blob' }), file.name);
    } catch (error) {
      if (error instanceof Problem) setProblem(error);
      else throw error;
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...look} loading={isBusy} onClick={() => void take()}>
        {words}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}

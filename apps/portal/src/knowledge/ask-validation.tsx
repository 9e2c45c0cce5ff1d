import type { PracticeView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';

/** Once more, when what an expert remarked has been answered; for who may publish it. */
export function AskValidation({ of }: { of: PracticeView }) {
  const { t } = useTranslation('knowledge');
  const may = useMay();
  const { send, isSending, problem } = useSend<PracticeView>();
  const wasRefused = of.validation === 'returned' || of.validation === 'declined';
  if (!wasRefused || !may('knowledge.publish-practice', of.owner.id)) return null;
  const ask = async () => {
    const asked = await send(`knowledge-exchange/practices/${of.id}/ask-validation`, { version: of.version });
    if (asked) notify(t('practice.askedAgain'));
  };
  return (
    <>
      <Button loading={isSending} onClick={() => void ask()}>
        {t('practice.askAgain')}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}

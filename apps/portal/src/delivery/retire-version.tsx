import type { ModuleVersionView } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { useMay } from '../sign-in/use-me.js';
import { Irreversible } from './irreversible.js';

/** Takes a version out of use, for those of its owner who may. */
export function RetireVersion({ of, ownerId }: { of: ModuleVersionView; ownerId: string }) {
  const { t } = useTranslation('delivery');
  const may = useMay();
  const { send, isSending, problem } = useSend<ModuleVersionView>();
  if (of.state === 'retired' || of.state === 'superseded' || !may('training.submit-module', ownerId)) return null;
  return (
    <Irreversible
      isBad
      action={t('retire.action')}
      title={t('retire.title', { code: of.code, number: of.number })}
      isSending={isSending}
      problem={problem}
      onDo={async () => {
        const done = await send(`training/modules/${of.moduleId}/versions/${of.number}/retire`);
        if (done) notify(t('retire.done'));
        return done !== undefined;
      }}
    >
      {t('retire.text')}
    </Irreversible>
  );
}

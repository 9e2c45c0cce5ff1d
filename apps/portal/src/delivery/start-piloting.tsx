import type { ModuleVersionView } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { useMay } from '../sign-in/use-me.js';
import { Irreversible } from './irreversible.js';

/** A draft becomes what pilots try, for those of its owner who may. Its words are in the area `delivery`. */
export function StartPiloting(of: {
  version: Pick<ModuleVersionView, 'moduleId' | 'code' | 'number' | 'state'>;
  ownerId: string;
  /** Before it is done, such as to save what was typed; gives whether it may go on. */
  before?: () => Promise<boolean>;
  onDone?: () => void;
}) {
  const { t } = useTranslation('delivery');
  const may = useMay();
  const { send, isSending, problem } = useSend<ModuleVersionView>();
  const { version } = of;
  if (version.state !== 'draft' || !may('training.submit-module', of.ownerId)) return null;
  return (
    <Irreversible
      action={t('piloting.action')}
      title={t('piloting.title', { code: version.code, number: version.number })}
      isSending={isSending}
      problem={problem}
      onDo={async () => {
        if (of.before && !(await of.before())) return true;
        const done = await send(`training/modules/${version.moduleId}/versions/${version.number}/start-piloting`);
        if (!done) return false;
        notify(t('piloting.done'));
        of.onDone?.();
        return true;
      }}
    >
      {t('piloting.text')}
    </Irreversible>
  );
}

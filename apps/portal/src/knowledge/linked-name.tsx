import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import type { Linked } from './link-input.js';
import { titleOfSubject } from './title-of-subject.js';

const PATHS = {
  module: 'training/modules',
  resource: 'knowledge-exchange/resources',
  cluster: 'cluster-registry/clusters',
} as const;

/** What something is called that a practice has to do with. */
export function LinkedName({ of }: { of: Linked }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const name = titleOfSubject(of.type, useAside<object>(`${PATHS[of.type]}/${of.id}`).data);
  return (
    <>
      {name ?? '…'} ({t(`words:practiceLink.${of.type}`)})
    </>
  );
}

import type { RenderedText } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import type { Linked } from './link-input.js';

const PATHS = {
  module: 'training/modules',
  resource: 'knowledge-exchange/resources',
  cluster: 'cluster-registry/clusters',
} as const;

/** What something is called that a practice has to do with. */
export function LinkedName({ of }: { of: Linked }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const { data } = useAside<{ title?: RenderedText; name?: RenderedText }>(`${PATHS[of.type]}/${of.id}`);
  const name = data?.title ?? data?.name;
  return (
    <>
      {name?.text ?? '…'} ({t(`words:practiceLink.${of.type}`)})
    </>
  );
}

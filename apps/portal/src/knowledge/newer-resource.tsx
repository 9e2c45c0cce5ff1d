import type { ResourceView } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { SubjectLink } from '../parts/subject-link.js';

/** What has taken a resource's place. */
export function NewerResource({ id }: { id: string }) {
  const { t } = useTranslation('knowledge');
  const { data } = useAside<ResourceView>(`knowledge-exchange/resources/${id}`);
  return (
    <li>
      <SubjectLink of={{ type: 'resource', id }}>
        {data ? <Rendered of={data.title} /> : t('resource.newer')}
      </SubjectLink>
    </li>
  );
}

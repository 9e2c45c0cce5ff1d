import type { ClusterField, ClusterStatus, CriterionCode, LabelLevel, MemberSize, MemberType } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';

export interface Words {
  status: (of: ClusterStatus) => string;
  type: (of: MemberType) => string;
  size: (of: MemberSize) => string;
  level: (of: LabelLevel) => string;
  criterion: (of: CriterionCode) => string;
  field: (of: ClusterField) => string;
}

/** The registry's own enumerations in words. */
export function useWords(): Words {
  const { t } = useTranslation(['profile', 'words']);
  return {
    status: (of) => t(`words:clusterStatus.${of}`),
    type: (of) => t(`words:memberType.${of}`),
    size: (of) => t(`words:memberSize.${of}`),
    level: (of) => t(`words:labelLevel.${of}`),
    criterion: (of) => t(`words:criterion.${of}`),
    field: (of) => t(`words:clusterField.${of}`),
  };
}

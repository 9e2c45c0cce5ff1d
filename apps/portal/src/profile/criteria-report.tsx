import type { ClusterCriteria, Criterion } from '@hansa/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { useWords } from './use-words.js';

/** Each criterion with what there is and what would meet it; and what all of it comes to. */
export function CriteriaReport({ of, vouchedBy }: { of: ClusterCriteria; vouchedBy?: string | undefined }) {
  const missing = useMissing();
  const measured = useMeasured();
  const words = useWords();
  const { t } = useTranslation(['profile']);
  return (
    <Stack gap="sm">
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {of.criteria.map((criterion) => (
          <Group key={criterion.code} component="li" gap="xs" wrap="nowrap" align="flex-start">
            {criterion.met ? (
              <IconCircleCheck size={20} color="var(--good)" aria-hidden style={{ flex: 'none' }} />
            ) : (
              <IconCircleDashed size={20} color="var(--mantine-color-dimmed)" aria-hidden style={{ flex: 'none' }} />
            )}
            <div>
              <Text fw={600} size="sm">
                {words.criterion(criterion.code)}
                <Text span inherit c={criterion.met ? 'var(--good)' : 'dimmed'} fw={400}>
                  {' '}
                  {t(criterion.met ? 'criteria.met' : 'criteria.notYet')}
                </Text>
              </Text>
              <Text size="sm" c="dimmed">
                {measured(criterion)}
              </Text>
              {!criterion.met && (
                <Text size="sm" fw={600}>
                  {t('criteria.needs', { missing: missing(criterion) })}
                </Text>
              )}
            </div>
          </Group>
        ))}
      </Stack>
      <Verdict of={of} vouchedBy={vouchedBy} />
    </Stack>
  );
}

/** What would meet a criterion: "1 more member". */
export function useMissing(): (of: Criterion) => string {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  return ({ code, missing }) => {
    switch (code) {
      case 'management':
        return t('criterion.management.missing', { fte: format.number(missing.fte) });
      case 'english-page':
        return t('criterion.english-page.missing');
      case 'members':
        return t('criterion.members.missing', { count: missing.members });
      case 'member-types': {
        const types = missing.types > 0 ? [t('criterion.member-types.missingTypes', { count: missing.types })] : [];
        const bodies =
          missing.publicBodies > 0 ? [t('criterion.member-types.missingPublic', { count: missing.publicBodies })] : [];
        return format.list([...types, ...bodies]);
      }
    }
  };
}

/** What there is, against what is needed. */
function useMeasured(): (of: Criterion) => string {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  return ({ code, value, rule }) => {
    switch (code) {
      case 'management':
        return t('criterion.management.value', { fte: format.number(value.fte), least: format.number(rule.fte) });
      case 'english-page':
        return t(value.pages > 0 ? 'criterion.english-page.there' : 'criterion.english-page.value');
      case 'members':
        return t('criterion.members.value', {
          members: format.number(value.members),
          least: format.number(rule.members),
        });
      case 'member-types':
        return t('criterion.member-types.value', {
          ...{ types: format.number(value.types), leastTypes: format.number(rule.types) },
          ...{ bodies: format.number(value.publicBodies), leastBodies: format.number(rule.publicBodies) },
        });
    }
  };
}

function Verdict({ of, vouchedBy }: { of: ClusterCriteria; vouchedBy?: string | undefined }) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const format = useFormat();
  const { met, vouched, emerging } = of;
  const say = () => {
    if (met) return t('criteria.all');
    if (vouched) return vouchedBy ? t('criteria.vouchedBy', { agency: vouchedBy }) : t('criteria.vouched');
    if (emerging.possible) return t('criteria.emerging');
    const without = format.list(emerging.withoutPlan.map(words.criterion));
    return emerging.eligible ? t('criteria.withPlan', { without }) : t('criteria.notEnough');
  };
  return (
    <Text size="sm" role="status">
      {say()}
    </Text>
  );
}

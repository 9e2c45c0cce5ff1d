import type { IntegrationView } from '@hansa/contracts';
import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { StatePill } from '../parts/state-pill.js';
import classes from './delivery.module.css';

/** Each criterion with what is needed, what there is, and whether it is met. */
export function CriteriaTable({ of }: { of: IntegrationView }) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const met = of.criteria.filter((criterion) => criterion.met).length;
  return (
    <section>
      <Title order={2}>{t('integration.criteria')}</Title>
      <Text mb="xs" className="prose">
        {t(met === of.criteria.length ? 'integration.allMet' : 'integration.met', {
          count: of.criteria.length,
          met: format.number(met),
        })}
      </Text>
      <div className={classes.scroll} role="region" aria-label={t('integration.criteria')} tabIndex={0}>
        <Table maw={760}>
          <Table.Caption>{t('integration.criteriaVersion', { number: of.criteriaVersion })}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['criterion', 'actual', 'state'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`integration.columns.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.criteria.map(({ code, needed, actual, met: isMet }) => (
              <Table.Tr key={code}>
                <Table.Th scope="row">
                  {t(`words:integrationCriterion.${code}`, { needed: format.number(needed) })}
                </Table.Th>
                <Table.Td>{actual === null ? t('integration.unknown') : format.number(actual)}</Table.Td>
                <Table.Td>
                  <StatePill tone={isMet ? 'done' : 'not-yet'}>
                    {t(isMet ? 'integration.isMet' : 'integration.isMissed')}
                  </StatePill>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

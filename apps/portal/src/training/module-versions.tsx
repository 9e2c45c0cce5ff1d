import type { ModuleView } from '@hansa/contracts';
import { Anchor, Table, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { StatePill } from '../parts/state-pill.js';
import { toneOfVersion } from './states.js';
import classes from './training.module.css';

/** The history of a module: its versions, the newest first, how far each came and where that was decided. */
export function ModuleVersions({ of }: { of: ModuleView }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  return (
    <section>
      <Title order={2} id="versions" mb="xs">
        {t('module.versions')}
      </Title>
      <div className={classes.scroll} role="region" aria-labelledby="versions" tabIndex={0}>
        <Table miw={560}>
          <Table.Caption className="unseen">{t('module.versions')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['version', 'state', 'changed', 'way'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`module.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.versions.map((version) => {
              const params = { id: of.id, number: String(version.number) };
              return (
                <Table.Tr key={version.id}>
                  <Table.Th scope="row" fw={400}>
                    <Anchor
                      renderRoot={(props) => (
                        <Link {...props} to="/training/modules/$id/versions/$number" params={params} />
                      )}
                    >
                      {t('module.versionNumber', { number: version.number })}
                    </Anchor>
                    {': '}
                    <Rendered of={version.title} />
                  </Table.Th>
                  <Table.Td>
                    <StatePill tone={toneOfVersion[version.state]}>
                      {t(
                        version.decision === 'declined'
                          ? 'module.declined'
                          : `words:moduleVersionState.${version.state}`,
                      )}
                    </StatePill>
                  </Table.Td>
                  <Table.Td>{format.dayOf(version.changedAt)}</Table.Td>
                  <Table.Td>
                    {version.state !== 'draft' && (
                      <Anchor
                        renderRoot={(props) => (
                          <Link {...props} to="/training/modules/$id/versions/$number/integration" params={params} />
                        )}
                      >
                        {t('module.integrationOf', { number: version.number })}
                      </Anchor>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

import type { ModuleVersionView } from '@hansa/contracts';
import { Anchor, List, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { OutLink } from '../parts/out-link.js';
import classes from './training.module.css';

/** What one learns, for whom it is, what one should have done before, and with what it is taught. */
export function VersionStory({ of }: { of: ModuleVersionView }) {
  const { t } = useTranslation(['training', 'words']);
  const groups = of.targetGroups.map((group) => t(`words:targetGroup.${group}`));
  return (
    <Stack gap="lg">
      <section aria-labelledby="outcomes">
        <Title order={2} id="outcomes" mb="xs">
          {t('module.outcomes')}
        </Title>
        <List className="prose" spacing={4}>
          {of.outcomes.map((outcome, index) => (
            <List.Item key={index}>
              <Rendered of={outcome} />
            </List.Item>
          ))}
        </List>
      </section>
      <section aria-labelledby="for-whom">
        <Title order={2} id="for-whom" mb="xs">
          {t('module.forWhomTitle')}
        </Title>
        <Text className="prose">{groups.join(', ')}</Text>
        <Text className="prose" mt={4}>
          {of.prerequisites.length === 0 ? t('module.nothingBefore') : `${t('module.before')} `}
          {of.prerequisites.map(({ moduleId, code }, index) => (
            <span key={moduleId}>
              {index > 0 && ', '}
              <Anchor renderRoot={(props) => <Link {...props} to="/training/modules/$id" params={{ id: moduleId }} />}>
                {code}
              </Anchor>
            </span>
          ))}
        </Text>
      </section>
      <Materials of={of} />
    </Stack>
  );
}

function Materials({ of }: { of: ModuleVersionView }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  if (of.materials.length === 0) return null;
  return (
    <section>
      <Title order={2} id="materials" mb="xs">
        {t('module.materials')}
      </Title>
      <div className={classes.scroll} role="region" aria-labelledby="materials" tabIndex={0}>
        <Table miw={520}>
          <Table.Caption className="unseen">{t('module.materials')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['title', 'kind', 'language', 'licence'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`module.material.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.materials.map((material) => (
              <Table.Tr key={material.id}>
                <Table.Th scope="row" fw={400}>
                  <OutLink to={material.url}>
                    <Rendered of={material.title} />
                  </OutLink>
                </Table.Th>
                <Table.Td>{t(`words:materialKind.${material.kind}`)}</Table.Td>
                <Table.Td>{format.language(material.language)}</Table.Td>
                <Table.Td>{t(`words:licence.${material.licence.replace('.', '/') as 'EUPL-1/2'}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { queryString } from '../api/request.js';
import { type ClusterSearch, filtersOf } from './cluster-filters.js';

const KINDS = ['csv', 'jsonld', 'geojson'] as const;

/** Everything that the list would find, as a file. */
export function TakeOut({ of }: { of: ClusterSearch }) {
  const { t, i18n } = useTranslation('clusters');
  const address = (kind: string) =>
    `/api/v1/cluster-registry/clusters/export.${kind}${queryString({ ...filtersOf(of), lang: i18n.language })}`;
  return (
    <Menu position="bottom-end" shadow="md" width={300}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('takeOut.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('takeOut.licence')}</Menu.Label>
        {KINDS.map((kind) => (
          <Menu.Item key={kind} component="a" href={address(kind)} download>
            {t(`takeOut.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

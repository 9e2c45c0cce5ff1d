import type { ModuleVersionView, ModuleView, OrganisationReference } from '@hansa/contracts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';

export function ModuleFacts({ of, version }: { of: ModuleView; version: ModuleVersionView }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  return (
    <Facts
      of={[
        [t('module.fact.level'), t(`words:moduleLevel.${of.level}`)],
        [t('module.fact.scope'), t(`words:moduleScope.${of.scope}`)],
        [t('module.fact.hours'), t('module.hours', { count: version.hours, hours: format.number(version.hours) })],
        [t('module.fact.languages'), version.languages.map((language) => format.language(language)).join(', ')],
        [t('module.fact.version'), <VersionInUse key="version" of={of} version={version} />],
        [t('module.fact.owner'), <OrganisationName key="owner" of={of.owner} />],
        [
          t('module.fact.partners'),
          of.partners.length > 0 &&
            of.partners.map((partner) => (
              <div key={partner.id}>
                <OrganisationName of={partner} />
              </div>
            )),
        ],
      ]}
    />
  );
}

function VersionInUse({ of, version }: { of: ModuleView; version: ModuleVersionView }) {
  const { t } = useTranslation(['training']);
  const params = { id: of.id, number: String(version.number) };
  return (
    <>
      {of.current ? t('module.inUse', { number: version.number }) : t('module.notInUse', { number: version.number })}
      <br />
      {version.state !== 'draft' && (
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/training/modules/$id/versions/$number/integration" params={params} />
          )}
        >
          {t('module.integration')}
        </Anchor>
      )}
    </>
  );
}

/** The name of an organisation, which leads to its page; until its name is known here, its page alone. */
export function OrganisationName({ of }: { of: OrganisationReference }) {
  const { t } = useTranslation(['training']);
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/organisations/$id" params={{ id: of.id }} />}>
      {of.name ? <Rendered of={of.name} /> : t('organisationPage')}
    </Anchor>
  );
}

import type { ModuleView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../sign-in/use-me.js';

// With a form, and so with the schemas of the contracts: for owners alone.
const NewVersion = lazy(() => import('../delivery/new-version.js').then(({ NewVersion }) => ({ default: NewVersion })));

/** What who teaches a module does next with it: go on writing its draft, plan a pilot or a session. */
export function ForModuleOwner({ of }: { of: ModuleView }) {
  const { t } = useTranslation(['training']);
  const may = useMay();
  const draft = of.versions.find(({ state }) => state === 'draft');
  const taught = of.versions.find(({ state }) => state === 'piloting') ?? of.current;
  return (
    <>
      {may('training.edit-module', of.owner.id) && (
        <Suspense fallback={null}>
          <NewVersion of={of} />
        </Suspense>
      )}
      {draft && may('training.edit-module', of.owner.id) && (
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/training/modules/$id/versions/$number/edit"
              params={{ id: of.id, number: String(draft.number) }}
            />
          )}
        >
          {t('module.editDraft', { number: draft.number })}
        </Button>
      )}
      {taught && may('training.manage-session') && (
        <Button
          renderRoot={(props) => (
            <Link
              {...props}
              to="/training/sessions/new"
              search={{ version: taught.id, kind: taught.state === 'piloting' ? 'pilot' : 'regular' }}
            />
          )}
        >
          {t(taught.state === 'piloting' ? 'module.planPilot' : 'module.planSession')}
        </Button>
      )}
    </>
  );
}

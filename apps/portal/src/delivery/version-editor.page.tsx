import type { ModuleVersionView, ModuleView } from '@hansa/contracts';
import { Anchor, Stack, Text } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Pending } from '../frame/pending.js';
import { inAllLanguages } from '../parts/localised.js';
import { PageHead } from '../parts/page-head.js';
import { StatePill } from '../parts/state-pill.js';
import { useReadToEdit } from '../parts/use-read-to-edit.js';
import { useMay, useMe } from '../sign-in/use-me.js';
import { toneOfVersion } from '../training/states.js';
import { NewVersion } from './new-version.js';
import { RetireVersion } from './retire-version.js';
import { VersionEditor } from './version-editor.js';
import { textsOfVersion } from './version-form.js';

const page = getRouteApi('/training/modules/$id/versions/$number/edit');

/** Writes a version of a module; it saves by itself. */
export function VersionEditorPage() {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const { id, number } = page.useParams();
  const me = useMe();
  const may = useMay();
  const navigate = useNavigate();
  const module = useRead<ModuleView>(`training/modules/${id}`);
  const path = `training/modules/${id}/versions/${number}`;
  const data = useReadToEdit(`${path} ${me?.person.id}`, () => inAllLanguages<ModuleVersionView>(path, textsOfVersion));
  if (me === undefined) return <Pending />;
  const version = data.thing;
  const mayEdit = may('training.edit-module', module.owner.id);
  const inTheMaking = module.versions.find(({ state }) => state === 'draft' || state === 'piloting');
  const canChange = version.state === 'draft' || version.state === 'piloting';
  const back = (
    <Anchor
      renderRoot={(props) => <Link {...props} to="/training/modules/$id/versions/$number" params={{ id, number }} />}
    >
      {`${version.code} ${version.title.text}`}
    </Anchor>
  );
  const toVersion = () => void navigate({ to: '/training/modules/$id/versions/$number', params: { id, number } });
  if (mayEdit && canChange) {
    return (
      <VersionEditor key={path} of={data} ownerId={module.owner.id} path={path} back={back} onPiloting={toVersion} />
    );
  }
  return (
    <Stack>
      <PageHead
        title={t('version.editor', { code: version.code, number: version.number })}
        state={
          <StatePill tone={toneOfVersion[version.state]}>{t(`words:moduleVersionState.${version.state}`)}</StatePill>
        }
        back={back}
        action={
          <>
            <NewVersion of={module} />
            <RetireVersion of={version} ownerId={module.owner.id} />
          </>
        }
      />
      <Text className="prose">
        {t(mayEdit ? 'version.fixed' : 'version.notYours', { owner: module.owner.name?.text ?? '' })}
      </Text>
      {mayEdit && inTheMaking && (
        <Link to="/training/modules/$id/versions/$number/edit" params={{ id, number: String(inTheMaking.number) }}>
          {t('version.goOn', { number: inTheMaking.number })}
        </Link>
      )}
    </Stack>
  );
}

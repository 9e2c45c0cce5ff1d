import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SavedNote } from '../parts/saved-note.js';
import { CriteriaReport } from './criteria-report.js';
import classes from './profile.module.css';
import type { ProfileEditor } from './use-profile-editor.js';
import { useWords } from './use-words.js';

/** Beside the editor: whether all is saved, and how far the criteria are met. */
export function EditorAside({ editor }: { editor: ProfileEditor }) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  const { view, saving, wrong, refused } = editor;
  const unsaved = [...new Set([...wrong, ...(Object.keys(refused) as typeof wrong)])];
  const met = view.inside?.criteria.criteria.filter((criterion) => criterion.met).length ?? 0;
  return (
    <aside className={classes.alongside} aria-label={t('editor.alongside')}>
      <div>
        <SavedNote of={saving} />
        {editor.conflict && (
          <Anchor size="sm" href="#conflict">
            {t('editor.choose')}
          </Anchor>
        )}
        {unsaved.length > 0 && (
          <Text size="sm" c="var(--bad)" role="status">
            {t('editor.notSaved', { count: unsaved.length })}{' '}
            {unsaved.map((field, index) => (
              <span key={field}>
                {index > 0 && ', '}
                <Anchor inherit href={`#field-${field}`}>
                  {words.field(field)}
                </Anchor>
              </span>
            ))}
          </Text>
        )}
      </div>
      {view.inside && (
        <>
          <Title order={2} size="h3">
            {t('criteria.title', { met, all: view.inside.criteria.criteria.length })}
          </Title>
          <CriteriaReport of={view.inside.criteria} vouchedBy={view.vouching?.agency.name?.text} />
        </>
      )}
      <Link to="/profiles/$id/members" params={{ id: view.id }}>
        {t('editor.members', { count: view.members.total })}
      </Link>
      {(view.status === 'published' || view.status === 'emerging') && (
        <Link to="/clusters/$id" params={{ id: view.id }}>
          {t('editor.publicPage')}
        </Link>
      )}
    </aside>
  );
}

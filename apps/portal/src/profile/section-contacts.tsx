import { Button, Group, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { notify } from '../parts/notify.js';
import { ProfileSection } from './profile-section.js';
import type { ContactValues } from './profile-values.js';
import classes from './profile.module.css';
import { RefusedNotice } from './refused-notice.js';
import type { SectionProps } from './section-props.js';

const FIELDS = ['contacts'] as const;
const MOST = 20;
const NONE: ContactValues = { name: '', function: '', email: '', phone: '', isPublic: false };

/** Persons to turn to; each says whether everybody sees it. */
export function SectionContacts({ editor, disabled }: SectionProps) {
  const { t } = useTranslation(['profile', 'frame']);
  const { contacts } = editor.values;
  const errors = editor.errors('contacts');
  const change = (next: ContactValues[]) => editor.change('contacts', next);
  const set = (index: number, changes: Partial<ContactValues>) =>
    change(contacts.map((contact, at) => (at === index ? { ...contact, ...changes } : contact)));
  const remove = (index: number) => {
    const before = contacts;
    change(contacts.filter((_, at) => at !== index));
    const { name } = before[index]!;
    if (name) notify(t('contacts.removed', { name }), { label: t('frame:undo'), act: () => change(before) });
  };
  const input = (index: number, field: 'name' | 'function' | 'email' | 'phone') => ({
    label: t(`contacts.${field}`),
    value: contacts[index]![field],
    error: errors[`${index}.${field}`],
    disabled,
    onBlur: () => editor.left('contacts'),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(index, { [field]: currentTarget.value }),
  });
  return (
    <ProfileSection
      id="contacts"
      title={t('section.contacts')}
      isDone={contacts.length > 0 && !editor.wrong.includes('contacts')}
      remarks={editor.view.inside?.remarks ?? []}
      fields={FIELDS}
    >
      <RefusedNotice editor={editor} fields={FIELDS} />
      <Text size="sm" c="dimmed">
        {t('hint.contacts')}
      </Text>
      {contacts.map((contact, index) => (
        <div
          key={index}
          id={index === 0 ? 'field-contacts' : undefined}
          className={classes.card}
          role="group"
          aria-label={t('contacts.one', { number: index + 1, name: contact.name })}
        >
          <div className={classes.pair}>
            <TextInput required {...input(index, 'name')} />
            <TextInput {...input(index, 'function')} />
            <TextInput required type="email" {...input(index, 'email')} />
            <TextInput type="tel" {...input(index, 'phone')} />
          </div>
          <Group justify="space-between">
            <Switch
              label={t('contacts.isPublic')}
              checked={contact.isPublic}
              disabled={disabled}
              onChange={({ currentTarget }) => set(index, { isPublic: currentTarget.checked })}
            />
            {!disabled && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => remove(index)}>
                {t('contacts.remove')}
              </Button>
            )}
          </Group>
        </div>
      ))}
      {!disabled && contacts.length < MOST && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => change([...contacts, { ...NONE, isPublic: contacts.length === 0 }])}
          >
            {t('contacts.add')}
          </Button>
        </Group>
      )}
    </ProfileSection>
  );
}

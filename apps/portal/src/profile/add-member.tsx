import type { Country, MemberInput, MemberType } from '@hansa/contracts';
import { Button, TextInput, Title } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryField, SizeField, TypeField } from './member-fields.js';
import { isTable } from './members.page.js';
import classes from './profile.module.css';
import type { Members } from './use-members.js';

/** One more member: the name, and what the last one was stays for the next. */
export function AddMember({
  members,
  country: home,
  onTable,
}: {
  members: Members;
  country: Country;
  onTable: (text: string) => void;
}) {
  const { t } = useTranslation(['profile']);
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [type, setType] = useState<MemberType>('company');
  const [country, setCountry] = useState<string>(home);
  const [size, setSize] = useState<MemberInput['size']>(null);
  const known = members.list?.items.some((one) => one.name.toLowerCase() === name.trim().toLowerCase()) ?? false;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || known) return field.current?.focus();
    if (await members.add({ name, type, country, size })) {
      setName('');
      setSize(null);
      field.current?.focus();
    }
  };
  return (
    <form onSubmit={(event) => void add(event)} className={classes.card} aria-labelledby="add-member">
      <Title order={2} size="h3" id="add-member">
        {t('members.addOne')}
      </Title>
      <div className={classes.pair}>
        <TextInput
          ref={field}
          label={t('members.name')}
          description={t('members.nameHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={name}
          maxLength={200}
          error={known ? t('members.known') : undefined}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!isTable(text)) return;
            event.preventDefault();
            onTable(text);
          }}
        />
        <TypeField label={t('members.type')} value={type} onChange={(value) => value && setType(value)} />
        <CountryField label={t('members.country')} value={country} onChange={setCountry} />
        <SizeField label={t('members.size')} value={size} onChange={setSize} />
      </div>
      <div>
        <Button type="submit" variant="default" loading={members.isBusy}>
          {t('members.add')}
        </Button>
      </div>
    </form>
  );
}

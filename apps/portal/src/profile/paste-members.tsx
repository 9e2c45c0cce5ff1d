import { type Country, MOST_MEMBERS, type MemberInput, type MemberType } from '@hansa/contracts';
import { Button, Group, Text, Textarea, Title } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepDraft } from '../parts/drafts.js';
import { notify } from '../parts/notify.js';
import { CountryField, TypeField } from './member-fields.js';
import { loadPastedWords, type PastedWords } from './member-words.js';
import { PastedTable } from './pasted-table.js';
import classes from './profile.module.css';
import { readPasted } from './read-pasted.js';
import type { Members } from './use-members.js';

/** Rows of a spreadsheet, read and shown before anything is taken from them. */
export function PasteMembers({
  text: first,
  owner,
  draft,
  members,
  country: home,
  onDone,
}: {
  text: string;
  owner: string;
  draft: string;
  members: Members;
  country: Country;
  onDone: () => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const [text, setText] = useState(first);
  const [type, setType] = useState<MemberType | ''>('');
  const [country, setCountry] = useState<string>(home);
  const [words, setWords] = useState<PastedWords>();
  const deferred = useDeferredValue(text);
  useEffect(() => void loadPastedWords().then(setWords), []);
  useEffect(() => {
    if (text.trim() === '') dropDraft(owner, draft);
    else keepDraft(owner, draft, text);
  }, [owner, draft, text]);

  const items = useMemo(() => members.list?.items ?? [], [members.list]);
  const known = useMemo(() => new Set(items.map(({ name }) => name.toLowerCase())), [items]);
  const read = useMemo(
    () => (words && deferred.trim() !== '' ? readPasted(deferred, words, { type, country }, known) : null),
    [words, deferred, type, country, known],
  );
  const fit = (rows: NonNullable<typeof read>['rows'], passing: readonly string[] = []): MemberInput[] =>
    rows
      .filter(({ problems }) => problems.every((problem) => passing.includes(problem)))
      .map((row) => ({ name: row.name, type: row.type!, country: row.country!, size: row.size }));
  const toAdd = read ? fit(read.rows) : [];
  // Who replaces the list wants those in it, too, that are in the list now.
  const instead = read ? fit(read.rows, ['known']) : [];
  const close = () => {
    dropDraft(owner, draft);
    onDone();
  };
  const put = async (next: readonly MemberInput[], said: string) => {
    const before = items;
    if (!(await members.replace(next))) return;
    notify(said, { label: t('frame:undo'), act: () => void members.replace(before) });
    close();
  };
  return (
    <section className={classes.card} aria-labelledby="paste-title">
      <Title order={2} size="h3" id="paste-title">
        {t('paste.title')}
      </Title>
      <Textarea
        label={t('paste.label')}
        description={t('paste.hint')}
        autosize
        minRows={4}
        maxRows={10}
        autoFocus
        spellCheck={false}
        styles={{ input: { whiteSpace: 'pre', overflowX: 'auto', fontVariantNumeric: 'tabular-nums' } }}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={classes.pair}>
        <TypeField label={t('paste.typeOtherwise')} empty={t('paste.noType')} value={type} onChange={setType} />
        <CountryField label={t('paste.countryOtherwise')} value={country} onChange={setCountry} />
      </div>
      {read && <PastedTable read={read} />}
      {items.length + toAdd.length > MOST_MEMBERS && (
        <Text size="sm" c="var(--bad)">
          {t('paste.tooMany', { count: MOST_MEMBERS })}
        </Text>
      )}
      <Group>
        <Button
          loading={members.isBusy}
          disabled={toAdd.length === 0 || items.length + toAdd.length > MOST_MEMBERS}
          onClick={() => void put([...items, ...toAdd], t('paste.added', { count: toAdd.length }))}
        >
          {t('paste.add', { count: toAdd.length })}
        </Button>
        {items.length > 0 && instead.length > 0 && instead.length <= MOST_MEMBERS && (
          <Button
            variant="default"
            loading={members.isBusy}
            onClick={() => void put(instead, t('paste.replaced', { count: instead.length }))}
          >
            {t('paste.replace', { count: instead.length })}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={close}>
          {t('frame:cancel')}
        </Button>
      </Group>
    </section>
  );
}

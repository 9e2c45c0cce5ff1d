import { Button, Group, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCertificateNumber } from './certificate-number.js';

/** Takes a number as it comes: from paper, from a mail, as a whole address. */
export function CheckByNumber({ typed = '' }: { typed?: string }) {
  const { t } = useTranslation(['training']);
  const navigate = useNavigate();
  const [value, setValue] = useState(typed);
  const [isWrong, setWrong] = useState(false);
  const check = () => {
    const number = readCertificateNumber(value);
    setWrong(number === null);
    if (number) void navigate({ to: '/certificates/$number', params: { number } });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('check.number')}
          description={t('check.numberHint')}
          error={isWrong && t('check.noNumber')}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          flex="1 1 260px"
          maw={420}
        />
        <Button type="submit">{t('check.check')}</Button>
      </Group>
    </form>
  );
}

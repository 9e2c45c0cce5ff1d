import type { ImportProblem } from '@hansa/contracts';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';

/** What is wrong with a file or one of its rows: the rule, where, what stands there, and what would do. */
export function ImportProblems({ of, ofFile = false }: { of: readonly ImportProblem[]; ofFile?: boolean }) {
  if (of.length === 0) return null;
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {of.map((problem, index) => (
        <li key={index}>
          <OneProblem of={problem} ofFile={ofFile} />
        </li>
      ))}
    </Stack>
  );
}

function OneProblem({ of: { code, weight, column, value, data }, ofFile }: { of: ImportProblem; ofFile: boolean }) {
  const { t } = useTranslation(['profile', 'words']);
  const format = useFormat();
  const told = (name: string): string | null => {
    const fact = data[name];
    if (Array.isArray(fact)) return fact.length > 0 ? format.list(fact.map(String)) : null;
    return fact === null || fact === undefined || fact === '' ? null : String(fact);
  };
  const [known, likely, names, most, least] = [
    ...[told('known'), told('suggestion') ?? told('nearest'), told('names'), told('most'), told('least')],
  ];
  const line = told('firstLine');
  return (
    <>
      <Text size="sm" c={weight === 'note' ? undefined : 'var(--bad)'}>
        {column && <b>{t('importProblem.column', { column })} </b>}
        {t(`words:importProblem.${code}`)}
        {value !== null && value !== '' && ` ${t('importProblem.value', { value })}`}
      </Text>
      <Text size="sm" c="dimmed">
        {[
          // What follows for a row is not what follows for a whole file.
          !ofFile && t(`words:problemWeight.${weight}`),
          names && t('importProblem.names', { names }),
          line && t('importProblem.line', { line }),
          likely && t('importProblem.likely', { likely }),
          known && t('importProblem.known', { known }),
          most && (least ? t('importProblem.between', { least, most }) : t('importProblem.most', { most })),
        ]
          .filter(Boolean)
          .map((said) => (/[.?]$/.test(String(said)) ? said : `${said}.`))
          .join(' ')}
      </Text>
    </>
  );
}

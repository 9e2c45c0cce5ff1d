import type { CertificateCheck, CertificateView, ModuleLevel } from '@hansa/contracts';
import { Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { lineOf, type Said, saidIn } from './credential.js';
import classes from './training.module.css';

const LEVELS: readonly ModuleLevel[] = ['basic', 'advanced', 'programme'];
type Line = Exclude<keyof Said, 'startsAt' | 'endsAt'> | 'days';
const ORDER: readonly Line[] = [
  ...(['holder', 'number', 'module', 'code', 'level', 'hours', 'outcomes', 'days'] as const),
  ...(['location', 'issuer', 'issuedAt'] as const),
];

/** Line by line: what the file says, and what the platform knows of the number in it. */
export function FileBeside({ of }: { of: CertificateCheck }) {
  const { t } = useTranslation(['training']);
  const { ofFile, known } = useLines();
  const { certificate, credential } = of;
  const altered = new Set(of.problems.flatMap(({ altered: paths }) => paths.map((path) => asLine(lineOf(path)))));
  const said = credential && saidIn(credential);
  return (
    <section>
      <Title order={2} id="beside" mb="xs">
        {t('check.beside')}
      </Title>
      {!credential && <Text className="prose">{t('check.notShown')}</Text>}
      <div className={classes.scroll} role="region" aria-labelledby="beside" tabIndex={0}>
        <Table miw={560}>
          <Table.Caption className="unseen">{t('check.beside')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('check.line')}</Table.Th>
              <Table.Th scope="col">{t('check.fileSays')}</Table.Th>
              <Table.Th scope="col">{t('check.hansaKnows')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ORDER.map((line) => (
              <Table.Tr key={line}>
                <Table.Th scope="row" fw={400} w="24%">
                  {t(`certificate.line.${line}`)}
                </Table.Th>
                <Table.Td className={altered.has(line) ? classes.differs : undefined} w="38%">
                  {said ? ofFile(line, said) : altered.has(line) ? t('check.differs') : t('check.hidden')}
                </Table.Td>
                <Table.Td w="38%">{certificate ? known(line, certificate) : t('check.nothingKnown')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

const asLine = (line: keyof Said | null): Line | null => (line === 'startsAt' || line === 'endsAt' ? 'days' : line);

function useLines() {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const lines = (all: readonly ReactNode[]) => all.map((one, index) => <div key={index}>{one}</div>);
  const level = (value: string | null) => {
    const name = LEVELS.find((one) => one === value);
    return name ? t(`words:moduleLevel.${name}`) : value;
  };
  const ofFile = (line: Line, said: Said): ReactNode => {
    switch (line) {
      case 'level':
        return level(said.level);
      case 'hours':
        return said.hours === null ? null : t('module.hours', { count: said.hours, hours: format.number(said.hours) });
      case 'outcomes':
        return lines(said.outcomes);
      case 'days':
        return said.startsAt && said.endsAt && format.days(said.startsAt.slice(0, 10), said.endsAt.slice(0, 10));
      case 'issuedAt':
        return said.issuedAt && format.dayOf(said.issuedAt);
      case 'holder':
        return said.holder && <b>{said.holder}</b>;
      default:
        return said[line];
    }
  };
  const known = (line: Line, { number, module, session, issuer, issuedAt }: CertificateView): ReactNode => {
    switch (line) {
      case 'holder':
        return <span className={classes.small}>{t('check.namesHidden')}</span>;
      case 'number':
        return number;
      case 'module':
        return <Rendered of={module.title} />;
      case 'code':
        return module.code;
      case 'level':
        return level(module.level);
      case 'hours':
        return t('module.hours', { count: module.hours, hours: format.number(module.hours) });
      case 'outcomes':
        return lines(module.outcomes.map((outcome, index) => <Rendered key={index} of={outcome} />));
      case 'days':
        return format.days(session.firstDay, session.lastDay);
      case 'location':
        return (
          [session.place, session.country && format.country(session.country)].filter(Boolean).join(', ') ||
          t('where.online')
        );
      case 'issuer':
        return <Rendered of={issuer.name} />;
      case 'issuedAt':
        return format.dayOf(issuedAt);
    }
  };
  return { ofFile, known };
}

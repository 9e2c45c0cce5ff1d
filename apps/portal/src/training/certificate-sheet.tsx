import type { MyCertificate, Page } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { PageHead } from '../parts/page-head.js';
import { addressOf } from './certificate-number.js';
import classes from './certificate-sheet.module.css';
import { holderIn, readCredential } from './credential.js';

const QrCode = lazy(() => import('./qr-code.js').then(({ QrCode }) => ({ default: QrCode })));

/** A holder's own certificate as a sheet of paper, A4. The name is the one in the signed file. */
export function CertificateSheet({ number }: { number: string }) {
  const { t } = useTranslation(['training', 'words']);
  const { certificate, holder } = useMine(number);
  usePaper();
  return (
    <>
      <div data-frame>
        <PageHead
          title={t('sheet.title', { number })}
          purpose={t(certificate.status === 'valid' ? 'sheet.purpose' : 'sheet.withdrawn')}
          back={<Link to="/my/training">{t('my.title')}</Link>}
          action={
            certificate.status === 'valid' && (
              <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
                {t('sheet.print')}
              </Button>
            )
          }
        />
      </div>
      {certificate.status === 'valid' && <Sheet of={certificate} holder={holder} />}
    </>
  );
}

function Sheet({ of, holder }: { of: MyCertificate; holder: string | null }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const { module, session } = of;
  const where = [session.place, session.country && format.country(session.country)].filter(Boolean).join(', ');
  return (
    <article className={classes.sheet} aria-label={t('sheet.title', { number: of.number })}>
      <p className={classes.kind}>{t('sheet.kind')}</p>
      <p className={classes.name}>{holder}</p>
      <p className={classes.lead}>{t('sheet.attended')}</p>
      <p className={classes.module}>
        <Rendered of={module.title} />
      </p>
      <p className={classes.facts}>
        {`${module.code} · ${t(`words:moduleLevel.${module.level}`)} · ${t('module.hours', { count: module.hours, hours: format.number(module.hours) })}`}
        <br />
        {`${format.days(session.firstDay, session.lastDay)} · ${where || t('where.online')}`}
      </p>
      <h2>{t('certificate.line.outcomes')}</h2>
      <ul>
        {module.outcomes.map((outcome, index) => (
          <li key={index}>
            <Rendered of={outcome} />
          </li>
        ))}
      </ul>
      <footer>
        <div>
          <p className={classes.issuer}>
            {t('sheet.deliveredBy')}
            <br />
            <b>
              <Rendered of={of.issuer.name} />
            </b>
            <br />
            {t('sheet.issued', { day: format.dayOf(of.issuedAt) })}
          </p>
          <p>
            {t('sheet.number', { number: of.number })}
            <br />
            {t('sheet.check')}
            <br />
            <span className={classes.address}>{addressOf(of.number)}</span>
          </p>
        </div>
        <Suspense fallback={null}>
          <QrCode text={addressOf(of.number)} label={t('sheet.code', { address: addressOf(of.number) })} size="32mm" />
        </Suspense>
      </footer>
    </article>
  );
}

// A rule for the paper would hold for every page that has been loaded, so it is there only as long as the sheet is.
function usePaper(): void {
  useEffect(() => {
    const paper = new CSSStyleSheet();
    paper.replaceSync('@page { size: A4; margin: 0 }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    };
  }, []);
}

/** The certificate among one's own, however many pages there are, and its holder's name out of the file. */
function useMine(number: string): { certificate: MyCertificate; holder: string | null } {
  return useSuspenseQuery({
    queryKey: ['my certificate', number],
    queryFn: async ({ signal }) => {
      let cursor: string | null = null;
      do {
        const page: Page<MyCertificate> = await request('training/my/certificates', {
          query: { limit: 100, cursor },
          signal,
        });
        const certificate = page.items.find((one) => one.number === number);
        if (certificate) {
          const file = await request<string>(`training/my/certificates/${number}/file`, { as: 'text', signal });
          return { certificate, holder: holderIn(readCredential(file)) };
        }
        cursor = page.nextCursor;
      } while (cursor);
      throw new Problem({ code: 'not-found', status: 404, title: 'Not found' });
    },
  }).data;
}

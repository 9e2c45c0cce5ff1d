import { SERVICES } from '@hansa/contracts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { type Findings, tally } from './findings.js';

interface Mail {
  id: string;
  to: string;
  text: string;
}

/** Every mail left once: to those invited, to everybody who has a seat, and to nobody twice. */
export async function checkMails(findings: Findings): Promise<void> {
  const all = await readMails(join(findings.hansa.folder, 'mails'));
  // A mail server may get one again when the process died before it knew: what reads mails knows it by its Message-ID.
  const mails = [...new Map(all.map((mail) => [mail.id, mail])).values()];
  findings.looked('mails', mails.length);
  findings.looked('mails that came again with their Message-ID', all.length - mails.length);
  let rows = 0;
  for (const service of SERVICES) {
    rows += (await findings.rows(service, 'select from mail')).length;
  }
  findings.check(rows === mails.length, `${rows} mails were written, ${mails.length} arrived`);

  const invited = await findings.rows<{ email: string }>('identity', 'select email from invitation');
  const addresses = new Set(invited.map(({ email }) => email));
  findings.same(
    'invitations by mail',
    [...addresses],
    mails.map(({ to }) => to).filter((to) => addresses.has(to)),
  );

  const booked = await findings.rows<{ email: string; place: string }>(
    'training',
    `select p.email, s.place->>'name' as place from enrolment e join person p on p.id = e.person_id
     join session s on s.id = e.session_id where s.place->>'name' not like 'narrow%'`,
  );
  const told = mails.map(({ to, text }) => ({ to, place: /^(.*), Riga$/m.exec(text)?.[1] ?? '' }));
  findings.same(
    'bookings by mail',
    booked.map(({ email, place }) => `${email} ${place}`),
    told.filter(({ place }) => place.startsWith('session')).map(({ to, place }) => `${to} ${place}`),
  );

  const causes = await findings.rows<{ email: string; place: string }>(
    'training',
    `select p.email, s.place->>'name' as place from outbox o join person p on p.id = (o.data->>'personId')::uuid
     join session s on s.id = (o.data->>'sessionId')::uuid
     where o.type in ('training.seat-booked.v1', 'training.seat-offered.v1') and s.place->>'name' like 'narrow%'`,
  );
  const most = tally(causes.map(({ email, place }) => `${email} ${place}`));
  const narrow = told.filter(({ place }) => place.startsWith('narrow'));
  // Whoever has let go of the seat before is not written to.
  for (const [to, number] of tally(narrow.map((mail) => `${mail.to} ${mail.place}`))) {
    findings.check(number <= (most.get(to) ?? 0), `${to}: ${number} mails about ${most.get(to)} seats`);
  }
}

async function readMails(folder: string): Promise<Mail[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.map(async (name) => {
      const mail = await PostalMime.parse(await readFile(join(folder, name)));
      return { id: mail.messageId ?? name, to: mail.to?.[0]?.address ?? '', text: mail.text ?? '' };
    }),
  );
}

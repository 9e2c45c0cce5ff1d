import type { Language } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { currentContext } from '../context.js';
import type { Transaction } from '../database/transaction.js';

export interface Mail {
  /** A uuid by which it can be found again; left out, a new one. */
  id?: string;
  to: string;
  language: Language;
  subject: string;
  /** Plain text; lines are broken as they stand. */
  text: string;
}

/** A mail is a row in the transaction that decided on it; a worker sends it and then forgets to whom. */
export async function writeMail(tx: Transaction, mail: Mail): Promise<void> {
  await tx.query(
    'insert into mail (id, recipient, language, subject, body, traceparent) values ($1, $2, $3, $4, $5, $6)',
    [mail.id ?? randomUUID(), mail.to, mail.language, mail.subject, mail.text, currentContext().traceparent],
  );
}

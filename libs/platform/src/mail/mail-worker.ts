import { Logger } from '@nestjs/common';
import type { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { inContext } from '../context.js';
import { mails } from '../observability/metrics.js';
import { traced } from '../observability/tracing.js';
import type { MailSettings } from './mail.settings.js';
import { mailTransport, type MailTransport, type OutgoingMail } from './mail-transport.js';

const POLL_MS = 1_000;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 3_600;
/** About four days of trying. */
const MOST_ATTEMPTS = 100;

const DUE = 'sent_at is null and recipient is not null and next_attempt_at <= clock_timestamp()';

/**
 * Sends the mails of one service's database, one after the other, and forgets to whom. Several may run at once.
 * A mail is sent again, with the same Message-ID, if the process dies between the server's answer and the commit.
 */
export class MailWorker {
  private readonly logger = new Logger('Mail');
  private readonly transport: MailTransport | undefined;
  private running: Promise<void> | undefined;
  private stopping = false;
  private wakeUp: () => void = () => undefined;

  constructor(
    private readonly service: string,
    private readonly database: Database,
    settings: MailSettings,
  ) {
    this.transport = mailTransport(settings);
  }

  start(): void {
    if (this.running) return;
    if (!this.transport) {
      this.logger.warn({ service: this.service }, 'Neither MAIL_URL nor MAIL_FOLDER is set: mails stay where they are');
      return;
    }
    this.stopping = false;
    this.running = this.run(this.transport);
  }

  /** Looks at once, instead of within a second. */
  wake(): void {
    this.wakeUp();
  }

  /** Finishes the mail that is on its way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
    this.running = undefined;
    this.transport?.close();
  }

  private async run(transport: MailTransport): Promise<void> {
    while (!this.stopping) {
      const found = await this.sendNext(transport).catch((error: unknown) => {
        this.logger.error({ service: this.service, err: error }, 'Cannot look for mails');
        return false;
      });
      if (!found && !this.stopping) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async sendNext(transport: MailTransport): Promise<boolean> {
    // Most often there is none, and to see that costs one statement instead of the three of a transaction.
    const [due] = await this.database.query(`select from mail where ${DUE} limit 1`);
    if (!due) return false;
    return this.database.transaction(async (tx) => {
      const [mail] = await tx.query<OutgoingMail & { attempts: number; traceparent: string | null }>(
        `select id, recipient, language, subject, body, attempts, traceparent from mail
         where ${DUE}
         order by next_attempt_at limit 1 for update skip locked`,
      );
      if (!mail) return false;
      const { id, traceparent } = mail;
      const sending = inContext({ traceparent }, () =>
        traced('send mail', 'client', { 'hansa.service': this.service, 'hansa.mail_id': id }, () =>
          transport.send(mail),
        ),
      );
      const failure = await sending.then(
        () => null,
        (error: unknown) => codeOf(error),
      );
      if (failure === null) await this.sent(tx, mail.id);
      else await this.failed(tx, mail.id, mail.attempts + 1, failure);
      return true;
    });
  }

  private async sent(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `update mail set sent_at = clock_timestamp(), attempts = attempts + 1, last_error = null,
         recipient = null, subject = null, body = null, traceparent = null where id = $1`,
      [id],
    );
    mails.inc({ service: this.service, result: 'sent' });
    this.logger.debug({ service: this.service, mailId: id }, 'Sent');
  }

  private async failed(tx: Transaction, id: string, attempts: number, code: string): Promise<void> {
    const over = attempts >= MOST_ATTEMPTS;
    await tx.query(
      `update mail set attempts = $2, last_error = $3, next_attempt_at = clock_timestamp() + make_interval(secs => $4),
         recipient = case when $5 then null else recipient end, subject = case when $5 then null else subject end,
         body = case when $5 then null else body end where id = $1`,
      [id, attempts, code, pauseAfter(attempts), over],
    );
    mails.inc({ service: this.service, result: over ? 'given-up' : 'failed' });
    this.logger.warn({ service: this.service, mailId: id, attempts, code, over }, 'Could not be sent');
  }
}

/** 30 s, doubled with every attempt, an hour at most. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS);
}

// The server's own words may repeat the address.
function codeOf(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return [responseCode, code].filter((part) => part !== undefined).join(' ') || 'unknown';
}

import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { MailSettings } from './mail.settings.js';

export interface OutgoingMail {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  body: string;
}

/** Carries a mail away, or throws. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Undefined when the settings name neither a server nor a folder. */
export function mailTransport({ url, from, folder }: MailSettings): MailTransport | undefined {
  if (url) {
    const server = nodemailer.createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 });
    return {
      send: async (mail) => void (await server.sendMail(message(mail, from))),
      close: () => server.close(),
    };
  }
  if (!folder) return undefined;
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      const { message: content } = await writer.sendMail(message(mail, from));
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `.${mail.id}.${randomUUID()}`);
      await writeFile(unfinished, content as Buffer);
      await rename(unfinished, join(folder, `${mail.id}.eml`));
    },
    close: () => undefined,
  };
}

function message(mail: OutgoingMail, from: string) {
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'hansa';
  return {
    // The same for every attempt, so that a mail that is sent twice is seen once.
    messageId: `<${mail.id}@${host}>`,
    from,
    // As an object: a string would be read as a list of recipients.
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: mail.body,
    headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

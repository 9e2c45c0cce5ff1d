import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { Email, line } from '@hansa/contracts';
import { sendPage } from '../pages/html.js';
import { chooseTexts, type Chosen } from '../texts/choose-texts.js';
import type { Account, Accounts, SamplePerson } from './accounts.js';
import { overPage, signInPage, type SignInErrors } from './pages.js';

const FORM_LIMIT_BYTES = 10_000;

type Outcome = { account: Account } | { errors: SignInErrors };

/** The page on which a person says who he is, and what happens when he has. */
export class SignInForm {
  constructor(
    private readonly provider: Provider,
    private readonly accounts: Accounts,
    private readonly people: readonly SamplePerson[],
  ) {}

  /** `path` is the address of the form itself, with the identifier of the interaction. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const wishes = request.headers['accept-language'];
    const interaction = await this.provider.interactionDetails(request, response).catch(() => null);
    if (!interaction || !path.endsWith(`/${interaction.uid}`)) {
      return sendPage(response, 400, overPage(chooseTexts(wishes)));
    }
    const chosen = chooseTexts(wishes, interaction.params['ui_locales']);
    const people = this.people.filter(({ id }) => this.accounts.find(id));
    if (request.method !== 'POST') {
      const email = interaction.params['login_hint'] ?? '';
      const page = signInPage(chosen, { action: path, people, entered: { email, name: '', unconfirmed: false } });
      return sendPage(response, 200, page);
    }
    const form = await readForm(request);
    const outcome = form ? this.decide(form, chosen) : { errors: { email: 'emailMissing' as const } };
    if ('account' in outcome) {
      const result = { login: { accountId: outcome.account.id } };
      return this.provider.interactionFinished(request, response, result);
    }
    const entered = {
      email: form?.get('email') ?? '',
      name: form?.get('name') ?? '',
      unconfirmed: form?.has('unconfirmed') ?? false,
    };
    sendPage(response, 422, signInPage(chosen, { action: path, people, entered, errors: outcome.errors }));
  }

  private decide(form: URLSearchParams, { language }: Chosen): Outcome {
    const person = form.get('person');
    if (person !== null) {
      const account = this.accounts.find(person);
      return account?.sample ? { account } : { errors: { person: 'personGone' } };
    }
    if (!form.get('email')?.trim()) return { errors: { email: 'emailMissing' } };
    const email = Email.safeParse(form.get('email'));
    if (!email.success) return { errors: { email: 'emailInvalid' } };
    const known = this.accounts.findByEmail(email.data);
    if (known) return { account: known };
    if (!form.get('name')?.trim()) return { errors: { name: 'nameMissing' } };
    const name = line(120).safeParse(form.get('name'));
    if (!name.success) return { errors: { name: 'nameInvalid' } };
    const emailVerified = !form.has('unconfirmed');
    return { account: this.accounts.create({ email: email.data, name: name.data, locale: language, emailVerified }) };
  }
}

/** Null when it is too large to be ours. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  let size = 0;
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= FORM_LIMIT_BYTES) parts.push(part);
  }
  return size > FORM_LIMIT_BYTES ? null : new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

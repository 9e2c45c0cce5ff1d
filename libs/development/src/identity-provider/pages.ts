import { markup, page, type Markup } from '../pages/html.js';
import type { Chosen } from '../texts/choose-texts.js';
import type { Texts } from '../texts/texts.js';
import type { SamplePerson } from './accounts.js';

/** What was entered and is not accepted; the texts are chosen by these keys. */
export type SignInErrors = {
  email?: 'emailMissing' | 'emailInvalid';
  name?: 'nameMissing' | 'nameInvalid';
  person?: 'personGone';
};

export type SignInForm = {
  /** Where it is sent to. */
  action: string;
  people: readonly SamplePerson[];
  entered?: { email: string; name: string; unconfirmed: boolean };
  errors?: SignInErrors;
};

export function signInPage({ language, texts }: Chosen, form: SignInForm): string {
  const { signIn } = texts;
  const body = markup`<p>${signIn.intro}</p>
    <p class="notice">${signIn.notice}</p>
    ${form.people.length > 0 && samplePeople(signIn, form)} ${anyone(signIn, form)}`;
  return page({ language, title: signIn.title, body });
}

function samplePeople(signIn: Texts['signIn'], { action, people, errors = {} }: SignInForm): Markup {
  const buttons = people.map(
    ({ id, name, organisation, role }) =>
      markup`<li>
        <button class="card" name="person" value="${id}">
          <strong>${name}</strong><span>${[organisation, role].filter(Boolean).join(' · ')}</span>
        </button>
      </li>`,
  );
  return markup`<h2 id="sample-people">${signIn.samplePeople}</h2>
    ${errors.person && markup`<p class="error" role="alert">${signIn[errors.person]}</p>`}
    <form method="post" action="${action}" aria-labelledby="sample-people">
      <ul class="list">
        ${buttons}
      </ul>
    </form>`;
}

function anyone(signIn: Texts['signIn'], { action, entered, errors = {} }: SignInForm): Markup {
  return markup`<h2 id="anyone">${signIn.anyone}</h2>
    <p class="muted">${signIn.anyoneHint}</p>
    <form method="post" action="${action}" aria-labelledby="anyone" novalidate>
      ${field({
        name: 'email',
        type: 'email',
        label: signIn.email,
        value: entered?.email,
        error: errors.email && signIn[errors.email],
        focus: errors.email !== undefined,
      })}
      ${field({
        name: 'name',
        type: 'text',
        label: signIn.name,
        hint: signIn.nameHint,
        value: entered?.name,
        error: errors.name && signIn[errors.name],
        focus: errors.name !== undefined && errors.email === undefined,
      })}
      <div class="field">
        <label class="choice">
          <input type="checkbox" name="unconfirmed" value="yes" aria-describedby="unconfirmed-hint" ${
            entered?.unconfirmed ? 'checked' : ''
          }>
          ${signIn.unconfirmed}
        </label>
        <div class="hint" id="unconfirmed-hint">${signIn.unconfirmedHint}</div>
      </div>
      <button class="action">${signIn.submit}</button>
    </form>`;
}

function field(of: {
  name: string;
  type: 'email' | 'text';
  label: string;
  hint?: string;
  value?: string;
  error?: string;
  focus: boolean;
}): Markup {
  const described = [of.hint && `${of.name}-hint`, of.error && `${of.name}-error`].filter(Boolean).join(' ');
  return markup`<div class="field">
    <label for="${of.name}">${of.label}</label>
    <input
      id="${of.name}"
      name="${of.name}"
      type="${of.type}"
      value="${of.value ?? ''}"
      autocomplete="${of.name}"
      ${described && markup`aria-describedby="${described}"`}
      ${of.error && markup`aria-invalid="true"`}
      ${of.focus && 'autofocus'}
    >
    ${of.hint && markup`<div class="hint" id="${of.name}-hint">${of.hint}</div>`}
    ${of.error && markup`<p class="error" id="${of.name}-error">${of.error}</p>`}
  </div>`;
}

/** The interaction is unknown or has expired. */
export function overPage({ language, texts }: Chosen): string {
  return page({ language, title: texts.over.title, body: markup`<p>${texts.over.text}</p>` });
}

/** `detail` is technical and English, as OAuth's errors are. */
export function refusedPage({ language, texts }: Chosen, detail: string): string {
  const body = markup`<p>${texts.refused.text}</p>
    <p class="muted small">${texts.refused.detail} <span lang="en">${detail}</span></p>`;
  return page({ language, title: texts.refused.title, body });
}

/** `form` carries the id `op.logoutForm` and the secret against forged requests. */
export function signOutPage({ language, texts }: Chosen, form: Markup): string {
  const { signOut } = texts;
  const body = markup`<p>${signOut.text}</p>
    ${form}
    <p class="actions">
      <button class="action" form="op.logoutForm" name="logout" value="yes">${signOut.yes}</button>
      <button class="action quiet" form="op.logoutForm">${signOut.no}</button>
    </p>`;
  return page({ language, title: signOut.title, body });
}

export function signedOutPage({ language, texts }: Chosen): string {
  const { signOut } = texts;
  return page({ language, title: signOut.doneTitle, body: markup`<p>${signOut.doneText}</p>` });
}

/** What the pages of a developer's machine say. */
export type Texts = {
  signIn: {
    title: string;
    intro: string;
    notice: string;
    samplePeople: string;
    anyone: string;
    anyoneHint: string;
    email: string;
    name: string;
    nameHint: string;
    unconfirmed: string;
    unconfirmedHint: string;
    submit: string;
    emailMissing: string;
    emailInvalid: string;
    nameMissing: string;
    nameInvalid: string;
    personGone: string;
  };
  over: { title: string; text: string };
  refused: { title: string; text: string; detail: string };
  signOut: { title: string; text: string; yes: string; no: string; doneTitle: string; doneText: string };
  mailbox: {
    title: string;
    intro: string;
    filter: string;
    show: string;
    all: string;
    none: string;
    to: string;
    at: string;
    gone: string;
    noSubject: string;
  };
};

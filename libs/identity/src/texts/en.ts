import type { Texts } from './texts.js';

export const en = {
  roles: {
    administrator: 'administrator',
    editor: 'editor',
    signatory: 'signatory',
    trainer: 'trainer',
    reader: 'reader',
  },
  invitation: {
    subject: (organisation) => `Invitation to act for ${organisation} on Hansa`,
    body: ({ inviter, organisation, roles, until, link }) => `Hello,

${inviter} invites you to act for ${organisation} on Hansa, the platform of the Baltic Sea Region's agencies and clusters.

Your role: ${roles}
The invitation is open until ${until}.

Accept or decline it here:
${link}

Sign in with this e-mail address; if you have no account yet, you can create one there. If you do not know what this is about, you need not do anything.
`,
  },
  erasure: {
    subject: 'What Hansa holds about you is being erased',
    body: ({ link }) => `Hello,

You have asked for everything that Hansa holds about you to be erased. This cannot be taken back.

Here you can see, without signing in, which parts have been erased:
${link}

Please keep this link: we shall no longer have your address and cannot send it again.
`,
  },
} satisfies Texts;

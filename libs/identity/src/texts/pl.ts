import type { Texts } from './texts.js';

export const pl = {
  roles: {
    administrator: 'administrator',
    editor: 'redaktor',
    signatory: 'osoba uprawniona do podpisu',
    trainer: 'osoba prowadząca szkolenia',
    reader: 'czytelnik',
  },
  invitation: {
    subject: (organisation) => `Zaproszenie do działania w imieniu ${organisation} na platformie Hansa`,
    body: ({ inviter, organisation, roles, until, link }) => `Dzień dobry,

${inviter} zaprasza do działania w imieniu organizacji ${organisation} na platformie Hansa, wspólnej dla instytucji i klastrów Regionu Morza Bałtyckiego.

Rola: ${roles}
Zaproszenie jest ważne do ${until}.

Można je przyjąć lub odrzucić tutaj:
${link}

Prosimy zalogować się tym adresem e-mail; jeśli nie ma jeszcze konta, można je tam założyć. Jeśli nie wiadomo, o co chodzi, nie trzeba nic robić.
`,
  },
  erasure: {
    subject: 'Usuwamy dane przechowywane w Hansie',
    body: ({ link }) => `Dzień dobry,

otrzymaliśmy prośbę o usunięcie wszystkiego, co Hansa przechowuje na temat nadawcy prośby. Nie można tego cofnąć.

Tutaj bez logowania można sprawdzić, co zostało usunięte:
${link}

Prosimy zachować ten odnośnik: nie będziemy już mieć tego adresu i nie wyślemy go ponownie.
`,
  },
} satisfies Texts;

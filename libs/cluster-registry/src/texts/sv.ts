import type { Texts } from './texts.js';

export const sv = {
  mail: {
    greeting: 'Hej {name},',
    returned: {
      subject: 'Profilen behöver ändras: {cluster}',
      text: 'En validerare har läst profilen och ber om ändringar. Rätta den och skicka in den igen. Anmärkningarna:',
    },
    published: {
      subject: 'Profilen är publicerad: {cluster}',
      text: 'Alla kan nu se profilen. Bekräfta den en gång om året, nästa gång senast {until}.',
    },
    madeEmerging: {
      subject: 'Profilen är publicerad som ett framväxande kluster: {cluster}',
      text: 'Alla kan nu se profilen som ett framväxande kluster. Enligt er plan är alla kriterier uppfyllda senast {planEnd}. Bekräfta profilen en gång om året, nästa gång senast {until}.',
    },
    vouchedFor: {
      subject: 'En myndighet går i god för klustret: {cluster}',
      text: '{agency} går i god för klustret till och med {until}. Så länge är profilen offentlig även där kriterier inte är uppfyllda.',
    },
    vouchingEnded: {
      subject: 'Ingen går längre i god för klustret: {cluster}',
      text: '{agency} går inte längre i god för klustret. Profilen uppfyller kriterierna och förblir offentlig.',
    },
    vouchingLost: {
      subject: 'Profilen är inte längre offentlig: {cluster}',
      text: '{agency} går inte längre i god för klustret, och profilen uppfyller inte kriterierna. Den kan när som helst rättas och skickas in igen.',
    },
    confirm: {
      subject: 'Bekräfta profilen: {cluster}',
      text: 'Gå igenom profilen och bekräfta den senast {until}. Därefter är den inte längre offentlig.',
    },
    notReconfirmed: {
      subject: 'Profilen är inte längre offentlig: {cluster}',
      text: 'Den bekräftades inte i tid. Den kan när som helst gås igenom och skickas in igen.',
    },
    planNotMet: {
      subject: 'Profilen är inte längre offentlig: {cluster}',
      text: 'Den sista dagen i er plan har passerat, och alla kriterier är inte uppfyllda. Profilen kan när som helst skickas in igen.',
    },
    handedOver: {
      subject: 'En profil har lämnats över till er: {cluster}',
      text: '{keeper} har hållit den här profilen och har lämnat över den till er organisation. Gå igenom den; från och med nu är den er.',
    },
    handOverAskedFor: {
      subject: 'En organisation ber om en profil som ni håller: {cluster}',
      text: '{organisation} ber er att lämna över den här profilen. Läs meddelandet på plattformen och lämna över profilen eller avböj.',
    },
    interestExpressed: {
      subject: 'Intresse för er partnersökning: {title}',
      text: '{cluster} är intresserat av er partnersökning. Läs meddelandet på plattformen och tacka ja eller nej.',
    },
    interestAccepted: {
      subject: 'Ert intresse har godtagits: {title}',
      text: '{cluster} har tackat ja till ert intresse. På plattformen ser ni nu båda vem ni kan skriva till.',
    },
    interestDeclined: {
      subject: 'Ert intresse har avböjts: {title}',
      text: '{cluster} har tackat nej till ert intresse. Skälet:',
    },
    interestLapsed: {
      subject: 'En partnersökning har avslutats: {title}',
      text: '{cluster} söker inte längre partner här. Ert intresse hann inte besvaras och kommer inte att besvaras.',
    },
    unmet: 'Inte uppfyllt så som profilen är nu:',
  },
  match: {
    'looks-for-partners-there': 'Söker partner i det här landet ({country}): {title}',
    'is-looked-for': 'Finns i ett land där man söker partner ({country}): {title}',
    'shared-themes': 'Arbetar med samma teman: {themes}',
    'shared-sectors': 'Är verksamt i samma branscher: {sectors}',
    'other-sectors': 'Känner samma teman från andra branscher: {sectors}',
  },
  criterion: {
    management: 'tillräckligt med ledningspersonal',
    'english-page': 'en sida på engelska',
    members: 'tillräckligt många engagerade medlemmar',
    'member-types': 'medlemmar av olika slag, bland dem offentliga organ',
  },
  field: {
    name: 'Namn',
    acronym: 'Förkortning',
    summary: 'Sammanfattning',
    services: 'Tjänster',
    website: 'Webbplats',
    englishPage: 'Sida på engelska',
    region: 'Region',
    place: 'Plats',
    position: 'Läge på kartan',
    sectors: 'Branscher',
    themes: 'Teman',
    managementFte: 'Ledningspersonal',
    founded: 'Grundat år',
    plan: 'Plan',
    members: 'Medlemmar',
    contacts: 'Kontaktpersoner',
  },
} satisfies Texts;

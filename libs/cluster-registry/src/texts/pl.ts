import type { Texts } from './texts.js';

export const pl = {
  mail: {
    greeting: 'Dzień dobry, {name},',
    returned: {
      subject: 'Profil wymaga zmian: {cluster}',
      text: 'Osoba weryfikująca przeczytała profil i prosi o zmiany. Popraw go i prześlij ponownie. Uwagi:',
    },
    published: {
      subject: 'Profil jest opublikowany: {cluster}',
      text: 'Teraz profil widzą wszyscy. Prosimy potwierdzać go raz w roku; najbliższy termin: {until}.',
    },
    madeEmerging: {
      subject: 'Profil jest opublikowany jako profil klastra wschodzącego: {cluster}',
      text: 'Teraz profil widzą wszyscy jako profil klastra wschodzącego. Według Waszego planu wszystkie kryteria będą spełnione najpóźniej: {planEnd}. Prosimy potwierdzać profil raz w roku; najbliższy termin: {until}.',
    },
    vouchedFor: {
      subject: 'Agencja ręczy za klaster: {cluster}',
      text: '{agency} ręczy za klaster; ostatni dzień: {until}. Do tego czasu profil jest publiczny, nawet jeśli kryteria nie są spełnione.',
    },
    vouchingEnded: {
      subject: 'Poręczenie się skończyło: {cluster}',
      text: '{agency} nie ręczy już za klaster. Profil spełnia kryteria i pozostaje publiczny.',
    },
    vouchingLost: {
      subject: 'Profil nie jest już publiczny: {cluster}',
      text: '{agency} nie ręczy już za klaster, a profil nie spełnia kryteriów. Można go w każdej chwili poprawić i przesłać ponownie.',
    },
    confirm: {
      subject: 'Prosimy potwierdzić profil: {cluster}',
      text: 'Prosimy przejrzeć profil i potwierdzić go najpóźniej: {until}. Potem nie będzie już publiczny.',
    },
    notReconfirmed: {
      subject: 'Profil nie jest już publiczny: {cluster}',
      text: 'Nie został potwierdzony na czas. Można go w każdej chwili przejrzeć i przesłać ponownie.',
    },
    planNotMet: {
      subject: 'Profil nie jest już publiczny: {cluster}',
      text: 'Ostatni dzień Waszego planu minął, a nie wszystkie kryteria są spełnione. Profil można w każdej chwili przesłać ponownie.',
    },
    handedOver: {
      subject: 'Przekazano Wam profil: {cluster}',
      text: '{keeper} prowadziła ten profil i przekazała go Waszej organizacji. Prosimy go przejrzeć; od teraz należy do Was.',
    },
    handOverAskedFor: {
      subject: 'Organizacja prosi o profil, który prowadzicie: {cluster}',
      text: '{organisation} prosi o przekazanie jej tego profilu. Prosimy przeczytać wiadomość na platformie i przekazać profil albo odmówić.',
    },
    interestExpressed: {
      subject: 'Zainteresowanie Państwa poszukiwaniem partnerów: {title}',
      text: '{cluster} interesuje się Państwa poszukiwaniem partnerów. Prosimy przeczytać wiadomość na platformie i przyjąć ją albo odmówić.',
    },
    interestAccepted: {
      subject: 'Państwa zainteresowanie zostało przyjęte: {title}',
      text: '{cluster}: Państwa zainteresowanie zostało przyjęte. Na platformie obie strony widzą teraz, do kogo pisać.',
    },
    interestDeclined: {
      subject: 'Państwa zainteresowanie zostało odrzucone: {title}',
      text: '{cluster}: Państwa zainteresowanie zostało odrzucone. Powód:',
    },
    interestLapsed: {
      subject: 'Poszukiwanie partnerów zakończone: {title}',
      text: '{cluster} nie szuka tu już partnerów. Na Państwa zainteresowanie nie odpowiedziano wcześniej i odpowiedzi już nie będzie.',
    },
    unmet: 'Niespełnione według obecnego profilu:',
  },
  match: {
    'looks-for-partners-there': 'Szuka partnerów w tym kraju ({country}): {title}',
    'is-looked-for': 'Leży w kraju, w którym poszukuje się partnerów ({country}): {title}',
    'shared-themes': 'Zajmuje się tymi samymi tematami: {themes}',
    'shared-sectors': 'Działa w tych samych sektorach: {sectors}',
    'other-sectors': 'Zna te same tematy z innych sektorów: {sectors}',
  },
  criterion: {
    management: 'wystarczająca liczba osób w zarządzaniu',
    'english-page': 'strona po angielsku',
    members: 'wystarczająca liczba zaangażowanych członków',
    'member-types': 'członkowie różnych typów, w tym podmioty publiczne',
  },
  field: {
    name: 'Nazwa',
    acronym: 'Skrót',
    summary: 'Streszczenie',
    services: 'Usługi',
    website: 'Strona internetowa',
    englishPage: 'Strona po angielsku',
    region: 'Region',
    place: 'Miejsce',
    position: 'Położenie na mapie',
    sectors: 'Branże',
    themes: 'Tematy',
    managementFte: 'Personel zarządzający',
    founded: 'Rok założenia',
    plan: 'Plan',
    members: 'Członkowie',
    contacts: 'Osoby do kontaktu',
  },
} satisfies Texts;

import type { Texts } from './texts.js';

export const pl = {
  mail: {
    greeting: 'Dzień dobry, {name},',
    online: 'Online',
    booked: {
      subject: 'Masz miejsce: {title}',
      text: 'Masz miejsce na tym szkoleniu:',
    },
    offered: {
      subject: 'Zwolniło się dla Ciebie miejsce: {title}',
      text: 'Miejsce czeka na Ciebie do: {until}. Przyjmij je do tego czasu; potem przejdzie do następnej osoby w kolejce.',
    },
    offerExpired: {
      subject: 'Oferta miejsca wygasła: {title}',
      text: 'Miejsce, które na Ciebie czekało, przeszło do następnej osoby w kolejce. Dopóki zapisy są otwarte, możesz zapisać się ponownie.',
    },
    declined: {
      subject: 'Prośba została odrzucona: {title}',
      text: 'Organizator odrzucił Twoją prośbę o miejsce na tym szkoleniu. Powód:',
    },
    cancelledByProvider: {
      subject: 'Zapis został anulowany: {title}',
      text: 'Organizator anulował Twój zapis na to szkolenie. Powód:',
    },
    sessionCancelled: {
      subject: 'Szkolenie zostało odwołane: {title}',
      text: 'To szkolenie się nie odbędzie. Powód:',
    },
    sessionMoved: {
      subject: 'Nowy termin lub miejsce: {title}',
      text: 'Zmieniły się dni lub miejsce tego szkolenia. Teraz jest tak:',
    },
  },
  place: {
    'has-a-seat': 'Miejsce jest zarezerwowane.',
    'provider-decides': 'Prośba numer {position}: organizator rozpatruje każdą prośbę w tej kolejności.',
    'seat-is-kept': 'Miejsce czeka do: {until}. Potem przejdzie do następnej osoby w kolejce.',
    'first-in-line': 'Pierwsze miejsce w kolejce: następne wolne miejsce zostanie najpierw zaproponowane tutaj.',
    'others-before-you': 'Numer {position} w kolejce. Wszystkie miejsca są zajęte.',
    'seats-reserved':
      'Numer {position} w kolejce. Wolne miejsca: {seats}, zastrzeżone ({who}) do końca dnia {releaseDate}. Potem są proponowane według kolejki.',
    'seat-is-being-offered': 'Numer {position} w kolejce. Wolne miejsca są właśnie proponowane według kolejki.',
    'too-late-for-offers': 'Numer {position} w kolejce. Szkolenie zaczyna się zbyt szybko na kolejną ofertę.',
    'declined-by-provider': 'Organizator odrzucił prośbę.',
    'cancelled-by-participant': 'Anulowane przez uczestnika.',
    'cancelled-by-provider': 'Anulowane przez organizatora.',
    'offer-declined': 'Zaproponowane miejsce nie zostało przyjęte.',
    'offer-expired': 'Zaproponowane miejsce nie zostało przyjęte na czas; przeszło do następnej osoby w kolejce.',
    'session-held': 'Szkolenie się zakończyło; żadne miejsce się nie zwolniło.',
    excused: 'Nieobecność usprawiedliwiona na całym szkoleniu.',
    'account-erased': 'Konto zostało usunięte.',
    'session-cancelled': 'Szkolenie zostało odwołane.',
    attended: 'Obecność na szkoleniu.',
    'partially-attended': 'Częściowa obecność na szkoleniu.',
    'no-show': 'Brak obecności.',
  },
  organisationType: {
    agency: 'agencje',
    ministry: 'ministerstwa',
    'cluster-organisation': 'organizacje klastrowe',
    'business-support-organisation': 'instytucje otoczenia biznesu',
    'training-provider': 'organizatorzy szkoleń',
    university: 'uczelnie i instytuty badawcze',
    company: 'przedsiębiorstwa',
  },
  evaluation: {
    invited: {
      subject: 'Co o tym sądzisz? {title}',
      text: 'To szkolenie jest już za Tobą. Powiedz, co o nim sądzisz, do: {until}. Odpowiedzi są anonimowe: nikt nie widzi, kto co odpowiedział. Wyniki są pokazywane dopiero potem i nigdy przy mniej niż pięciu odpowiedziach.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Prosimy o głos: {title}',
      text: 'Szkolenia pilotażowe tego modułu spełniły wszystkie kryteria. Twoja organizacja jest jednym z partnerów, którzy decydują, czy moduł zostanie przyjęty: większością głosów wszystkich partnerów, z których każdy ma jeden głos z uzasadnieniem.',
    },
  },
  certificate: {
    issued: {
      subject: 'Twój certyfikat: {title}',
      text: 'Certyfikat został wydany; jego numer to {number}. Pobierz plik i zachowaj go: dzięki niemu każdy może sprawdzić treść certyfikatu, także bez tej platformy.',
    },
    revoked: {
      subject: 'Certyfikat został cofnięty: {title}',
      text: 'Certyfikat o numerze {number} nie jest już ważny. Powód: {reason}',
    },
    replaced: {
      subject: 'Nowy certyfikat: {title}',
      text: 'Certyfikat o numerze {number} został zastąpiony nowym o numerze {replacement}. Pobierz nowy plik i zachowaj go. Powód: {reason}',
    },
    reason: {
      'issued-in-error': 'Został wydany przez pomyłkę.',
      'attendance-corrected': 'Obecność została skorygowana.',
      'details-corrected': 'Dane zostały skorygowane.',
      other: 'Inny powód; więcej powie organizator.',
    },
    criteria: 'Obecność na szkoleniu, odnotowana każdego dnia.',
  },
} satisfies Texts;

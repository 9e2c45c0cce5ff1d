import type { Texts } from './texts.js';

export const de = {
  mail: {
    greeting: 'Guten Tag {name},',
    returned: {
      subject: 'Das Profil braucht Änderungen: {cluster}',
      text: 'Eine Prüferin oder ein Prüfer hat das Profil gelesen und bittet um Änderungen. Bessern Sie es nach und reichen Sie es erneut ein. Die Anmerkungen:',
    },
    published: {
      subject: 'Das Profil ist veröffentlicht: {cluster}',
      text: 'Alle können das Profil jetzt sehen. Bitte bestätigen Sie es einmal im Jahr, das nächste Mal bis {until}.',
    },
    madeEmerging: {
      subject: 'Das Profil ist als das eines entstehenden Clusters veröffentlicht: {cluster}',
      text: 'Alle können das Profil jetzt sehen, als das eines entstehenden Clusters. Nach Ihrem Plan sind bis {planEnd} alle Kriterien erfüllt. Bitte bestätigen Sie das Profil einmal im Jahr, das nächste Mal bis {until}.',
    },
    vouchedFor: {
      subject: 'Eine Agentur bürgt für den Cluster: {cluster}',
      text: '{agency} bürgt für den Cluster, letzter Tag: {until}. Solange ist das Profil öffentlich, auch wo Kriterien nicht erfüllt sind.',
    },
    vouchingEnded: {
      subject: 'Die Bürgschaft ist beendet: {cluster}',
      text: '{agency} bürgt nicht mehr für den Cluster. Das Profil erfüllt die Kriterien und bleibt öffentlich.',
    },
    vouchingLost: {
      subject: 'Das Profil ist nicht mehr öffentlich: {cluster}',
      text: '{agency} bürgt nicht mehr für den Cluster, und das Profil erfüllt die Kriterien nicht. Es kann jederzeit nachgebessert und erneut eingereicht werden.',
    },
    confirm: {
      subject: 'Bitte bestätigen Sie das Profil: {cluster}',
      text: 'Bitte sehen Sie das Profil durch und bestätigen Sie es bis {until}. Danach ist es nicht mehr öffentlich.',
    },
    notReconfirmed: {
      subject: 'Das Profil ist nicht mehr öffentlich: {cluster}',
      text: 'Es wurde nicht rechtzeitig bestätigt. Es kann jederzeit durchgesehen und erneut eingereicht werden.',
    },
    planNotMet: {
      subject: 'Das Profil ist nicht mehr öffentlich: {cluster}',
      text: 'Der letzte Tag Ihres Plans ist vorbei, und nicht alle Kriterien sind erfüllt. Das Profil kann jederzeit erneut eingereicht werden.',
    },
    handedOver: {
      subject: 'Ein Profil wurde Ihnen übergeben: {cluster}',
      text: '{keeper} hat dieses Profil geführt und es Ihrer Organisation übergeben. Bitte sehen Sie es durch; von nun an ist es Ihres.',
    },
    handOverAskedFor: {
      subject: 'Eine Organisation bittet um ein Profil, das Sie führen: {cluster}',
      text: '{organisation} bittet Sie, ihr dieses Profil zu übergeben. Bitte lesen Sie die Nachricht auf der Plattform und übergeben Sie das Profil oder lehnen Sie ab.',
    },
    interestExpressed: {
      subject: 'Interesse an Ihrer Partnersuche: {title}',
      text: '{cluster} interessiert sich für Ihre Partnersuche. Bitte lesen Sie die Nachricht auf der Plattform und nehmen Sie an oder lehnen Sie ab.',
    },
    interestAccepted: {
      subject: 'Ihr Interesse wurde angenommen: {title}',
      text: '{cluster} hat Ihr Interesse angenommen. Auf der Plattform sehen Sie jetzt beide, an wen Sie schreiben können.',
    },
    interestDeclined: {
      subject: 'Ihr Interesse wurde abgelehnt: {title}',
      text: '{cluster} hat Ihr Interesse abgelehnt. Die Begründung:',
    },
    interestLapsed: {
      subject: 'Eine Partnersuche ist beendet: {title}',
      text: '{cluster} sucht hier keine Partner mehr. Ihr Interesse wurde vorher nicht beantwortet und wird es auch nicht mehr.',
    },
    unmet: 'Nach dem jetzigen Stand des Profils nicht erfüllt:',
  },
  match: {
    'looks-for-partners-there': 'Sucht Partner in diesem Land ({country}): {title}',
    'is-looked-for': 'Liegt in einem Land, in dem Partner gesucht werden ({country}): {title}',
    'shared-themes': 'Arbeitet an denselben Themen: {themes}',
    'shared-sectors': 'Ist in denselben Wirtschaftszweigen tätig: {sectors}',
    'other-sectors': 'Kennt dieselben Themen aus anderen Wirtschaftszweigen: {sectors}',
  },
  criterion: {
    management: 'genug Personal im Management',
    'english-page': 'eine Seite auf Englisch',
    members: 'genug verbindliche Mitglieder',
    'member-types': 'Mitglieder verschiedener Art, darunter öffentliche Stellen',
  },
  field: {
    name: 'Name',
    acronym: 'Abkürzung',
    summary: 'Kurzbeschreibung',
    services: 'Leistungen',
    website: 'Website',
    englishPage: 'Seite auf Englisch',
    region: 'Region',
    place: 'Ort',
    position: 'Lage auf der Karte',
    sectors: 'Wirtschaftszweige',
    themes: 'Themen',
    managementFte: 'Personal im Management',
    founded: 'Gründungsjahr',
    plan: 'Plan',
    members: 'Mitglieder',
    contacts: 'Ansprechpersonen',
  },
} satisfies Texts;

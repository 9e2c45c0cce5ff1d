import type { Texts } from './texts.js';

export const is = {
  mail: {
    greeting: 'Góðan dag, {name}.',
    online: 'Á netinu',
    booked: {
      subject: 'Þú átt sæti: {title}',
      text: 'Þú átt sæti á þessu námskeiði:',
    },
    offered: {
      subject: 'Sæti hefur losnað fyrir þig: {title}',
      text: 'Sætinu þínu er haldið til {until}. Þiggðu það fyrir þann tíma; eftir það fer það til næsta í röðinni.',
    },
    offerExpired: {
      subject: 'Boð um sæti er útrunnið: {title}',
      text: 'Sætið sem var haldið fyrir þig hefur farið til næsta í röðinni. Á meðan skráning er opin getur þú skráð þig aftur.',
    },
    declined: {
      subject: 'Beiðni þinni var hafnað: {title}',
      text: 'Námskeiðshaldarinn hefur hafnað beiðni þinni um sæti á þessu námskeiði. Ástæðan:',
    },
    cancelledByProvider: {
      subject: 'Skráning þín var felld niður: {title}',
      text: 'Námskeiðshaldarinn hefur fellt niður skráningu þína á þetta námskeið. Ástæðan:',
    },
    sessionCancelled: {
      subject: 'Námskeiðið fellur niður: {title}',
      text: 'Þetta námskeið fellur niður. Ástæðan:',
    },
    sessionMoved: {
      subject: 'Nýr tími eða staður: {title}',
      text: 'Dagar eða staður þessa námskeiðs hafa breyst. Svona verður það:',
    },
  },
  place: {
    'has-a-seat': 'Sæti er bókað.',
    'provider-decides': 'Beiðni númer {position}: námskeiðshaldarinn ákveður um hverja beiðni í þessari röð.',
    'seat-is-kept': 'Sæti er haldið til {until}. Eftir það fer það til næsta í röðinni.',
    'first-in-line': 'Fremst í röðinni: næsta lausa sæti er fyrst boðið hér.',
    'others-before-you': 'Númer {position} í röðinni. Öll sæti eru tekin.',
    'seats-reserved':
      'Númer {position} í röðinni. Laus sæti: {seats}, frátekin ({who}) til loka dagsins {releaseDate}. Eftir það eru þau boðin í réttri röð.',
    'seat-is-being-offered': 'Númer {position} í röðinni. Verið er að bjóða laus sæti í réttri röð.',
    'too-late-for-offers': 'Númer {position} í röðinni. Námskeiðið hefst of fljótt fyrir annað boð.',
    'declined-by-provider': 'Námskeiðshaldarinn hafnaði beiðninni.',
    'cancelled-by-participant': 'Þátttakandinn afbókaði.',
    'cancelled-by-provider': 'Námskeiðshaldarinn felldi skráninguna niður.',
    'offer-declined': 'Boðið sæti var afþakkað.',
    'offer-expired': 'Boðið sæti var ekki þegið í tæka tíð; það fór til næsta í röðinni.',
    'session-held': 'Námskeiðinu er lokið; ekkert sæti losnaði.',
    excused: 'Boðaði forföll á öllu námskeiðinu.',
    'account-erased': 'Reikningnum var eytt.',
    'session-cancelled': 'Námskeiðið fellur niður.',
    attended: 'Tók þátt.',
    'partially-attended': 'Tók þátt að hluta.',
    'no-show': 'Mætti ekki.',
  },
  organisationType: {
    agency: 'stofnanir',
    ministry: 'ráðuneyti',
    'cluster-organisation': 'klasasamtök',
    'business-support-organisation': 'stuðningsaðilar atvinnulífs',
    'training-provider': 'námskeiðshaldarar',
    university: 'háskólar og rannsóknastofnanir',
    company: 'fyrirtæki',
  },
  evaluation: {
    invited: {
      subject: 'Hvað fannst þér? {title}',
      text: 'Þú tókst þátt í þessu námskeiði. Segðu hvað þér fannst í síðasta lagi {until}. Það er nafnlaust: enginn getur séð hver svaraði hverju. Niðurstöður eru ekki birtar fyrr en að því loknu og aldrei fyrir færri en fimm svör.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Óskað er eftir atkvæði ykkar: {title}',
      text: 'Tilraunanámskeið þessarar námseiningar hafa uppfyllt öll viðmið. Stofnunin þín er ein þeirra samstarfsaðila sem ákveða hvort námseiningin verður tekin í notkun: með meirihluta allra samstarfsaðila, hver með eitt rökstutt atkvæði.',
    },
  },
  certificate: {
    issued: {
      subject: 'Skírteinið þitt: {title}',
      text: 'Skírteinið þitt hefur verið gefið út og er númer {number}. Sæktu skrána og geymdu hana: með henni getur hver sem er sannreynt það sem í skírteininu stendur, líka án þessa vettvangs.',
    },
    revoked: {
      subject: 'Skírteini hefur verið afturkallað: {title}',
      text: 'Skírteini númer {number} er ekki lengur í gildi. Ástæðan: {reason}',
    },
    replaced: {
      subject: 'Nýtt skírteini: {title}',
      text: 'Nýtt skírteini númer {replacement} er komið í stað skírteinis númer {number}. Sæktu nýju skrána og geymdu hana. Ástæðan: {reason}',
    },
    reason: {
      'issued-in-error': 'Það var gefið út fyrir mistök.',
      'attendance-corrected': 'Mæting var leiðrétt.',
      'details-corrected': 'Upplýsingar voru leiðréttar.',
      other: 'Önnur ástæða; námskeiðshaldarinn getur sagt meira.',
    },
    criteria: 'Þátttaka í námskeiðinu, skráð fyrir hvern dag þess.',
  },
} satisfies Texts;

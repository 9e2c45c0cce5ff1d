import type { ClusterField, LocalisedInput } from '@hansa/contracts';
import { localised } from '../sample-run.js';

/** What a validator wants to see mended in the profiles that he returns, by their key. */
export const REMARKS: Record<string, readonly { field: ClusterField; text: LocalisedInput }[]> = {
  'se-furniture': [
    {
      field: 'englishPage',
      text: localised({
        en: 'The address leads to a page in Swedish. One page in English is enough; a translation by machine will do.',
        sv: 'Adressen leder till en svensk sida. En sida på engelska räcker; en maskinöversättning duger.',
      }),
    },
    {
      field: 'summary',
      text: localised({
        en: 'Say what the members do together: so far it reads like a list of companies.',
        sv: 'Berätta vad medlemmarna gör tillsammans: hittills läses det som en lista över företag.',
      }),
    },
  ],
  'ee-textile': [
    {
      field: 'members',
      text: localised({
        en: 'No public body is among the members. If the municipality takes part in the repair days, add it.',
        et: 'Liikmete hulgas pole ühtegi avaliku sektori asutust. Kui vald osaleb paranduspäevadel, lisage ta.',
      }),
    },
    {
      field: 'sectors',
      text: localised({
        en: 'Repair has a code of its own (95). Is it missing on purpose?',
        et: 'Parandusel on oma kood (95). Kas see puudub meelega?',
      }),
    },
    {
      field: 'contacts',
      text: localised({
        en: 'Please make one contact public, so that others can write to you.',
        et: 'Palun tehke üks kontakt avalikuks, et teised saaksid teile kirjutada.',
      }),
    },
  ],
  'de-logistics': [
    {
      field: 'members',
      text: localised({
        en: 'Companies and one university are there, public bodies are not: the ports and the district, perhaps?',
        de: 'Firmen und eine Hochschule sind dabei, öffentliche Stellen nicht: vielleicht die Häfen und der Landkreis?',
      }),
    },
    {
      field: 'plan',
      text: localised({
        en: 'With a plan and a date for the public bodies you could be published as emerging today.',
        de: 'Mit einem Plan und einem Datum für die öffentlichen Stellen könnten Sie heute als „im Aufbau“ erscheinen.',
      }),
    },
  ],
};

/** Why profiles were withdrawn, by their key. */
export const WITHDRAWALS: Record<string, LocalisedInput> = {
  'fi-tourism': localised({
    fi: 'Klusteri on liittynyt maakunnan matkailuverkostoon, eikä sillä ole enää omaa johtoa.',
    en: 'The cluster has become part of the region’s tourism network and has no management of its own any more.',
  }),
  'lt-wood': localised({
    lt: 'Nariai nutarė klasterį išformuoti; bendri projektai baigti.',
    en: 'The members have decided to dissolve the cluster; the joint projects are finished.',
  }),
};

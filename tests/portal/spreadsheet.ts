import type { Tab } from './tab.js';

/** Members as somebody keeps them: a head and eighteen rows, of which three do not fit. All are made up. */
export const SPREADSHEET = [
  ['Member', 'Type', 'Country', 'Employees'],
  ['Kuģu remonts Paraugs', 'Company', 'Latvia', '120'],
  ['Sample Crew Boats', 'SME', 'LV', '18'],
  ['Bāku serviss Paraugs', 'uzņēmums', 'Latvija', '45'],
  ['Sample Divers', 'Company', 'Latvia', '9'],
  ['Vēja spārni Paraugs', 'Spaceship', 'Latvia', '33'],
  ['Sample Cables', 'Company', 'Atlantis', '260'],
  ['Ostas celtņi Paraugs', 'Company', 'Latvia', '70'],
  ['Sample Ropes and Nets', 'Company', 'Latvia', '12'],
  ['Sample Divers', 'Company', 'Latvia', '9'],
  ['Meretehnika Näidis', 'ettevõte', 'Eesti', '24'],
  ['Jūros technika Pavyzdys', 'įmonė', 'Lietuva', '15'],
  ['Sample Surveyors', 'Company', 'Latvia', '6'],
  ['Sample Weather Desk', 'Company', 'Latvia', '4'],
  ['Sample Paints', 'Company', 'Latvia', '31'],
  ['Sample Helicopters', 'Company', 'Sweden', '54'],
  ['Jūras koledža Paraugs', 'University', 'Latvia', '80'],
  ['Paraugu pilsētas pašvaldība', 'Municipality', 'Latvia', ''],
  ['Sample Seafarers', 'Association', 'Latvia', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Pastes what a spreadsheet has put on the clipboard onto the page itself. */
export async function paste(tab: Tab, text: string): Promise<void> {
  await tab.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await tab.page.keyboard.press('ControlOrMeta+V');
}

/** The sections of NACE Rev. 2.1 and the divisions of each (Regulation (EU) 2023/137): 22 and 87. */
export const NACE_SECTIONS = {
  A: ['01', '02', '03'],
  B: ['05', '06', '07', '08', '09'],
  C: [
    ...['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21'],
    ...['22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33'],
  ],
  D: ['35'],
  E: ['36', '37', '38', '39'],
  F: ['41', '42', '43'],
  G: ['46', '47'],
  H: ['49', '50', '51', '52', '53'],
  I: ['55', '56'],
  J: ['58', '59', '60'],
  K: ['61', '62', '63'],
  L: ['64', '65', '66'],
  M: ['68'],
  N: ['69', '70', '71', '72', '73', '74', '75'],
  O: ['77', '78', '79', '80', '81', '82'],
  P: ['84'],
  Q: ['85'],
  R: ['86', '87', '88'],
  S: ['90', '91', '92', '93'],
  T: ['94', '95', '96'],
  U: ['97', '98'],
  V: ['99'],
} as const;

export type SectorSection = keyof typeof NACE_SECTIONS;
export type SectorDivision = (typeof NACE_SECTIONS)[SectorSection][number];
export const SECTOR_SECTIONS = Object.keys(NACE_SECTIONS) as SectorSection[];

/** Each section, followed by its divisions. */
export const SECTORS: readonly (SectorSection | SectorDivision)[] = SECTOR_SECTIONS.flatMap((section) => [
  section,
  ...NACE_SECTIONS[section],
]);

/** The section of a division; of a section itself. */
export function sectionOf(code: SectorSection | SectorDivision): SectorSection {
  return SECTOR_SECTIONS.find((section) => section === code || NACE_SECTIONS[section].some((each) => each === code))!;
}

/** Whether NACE has a section or division of this code. */
export function isSector(code: string): code is SectorSection | SectorDivision {
  return SECTORS.some((each) => each === code);
}

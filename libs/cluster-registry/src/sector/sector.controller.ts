import { Controller, Get, Query } from '@nestjs/common';
import { type Language, NACE_REVISION, SECTORS, sectionOf, Sectors, SectorsQuery } from '@hansa/contracts';
import { Languages, OpenToAll, PublicList, Returns } from '@hansa/platform';
import { sectorName } from './sector.rules.js';

@Controller('sectors')
export class SectorController {
  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(Sectors)
  list(@Query({ schema: SectorsQuery }) { section }: SectorsQuery, @Languages() languages: Language[]): Sectors {
    const items = SECTORS.map((code) => ({ code, section: sectionOf(code), name: sectorName(code, languages) }));
    return {
      naceRevision: NACE_REVISION,
      items: items.filter((sector) => section === undefined || sector.section === section),
    };
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { RegionCode, Regions, RegionsQuery, RegionView } from '@hansa/contracts';
import { OpenToAll, PublicList, Returns } from '@hansa/platform';
import { RegionQueries } from './region.queries.js';

@Controller('regions')
export class RegionController {
  constructor(private readonly regions: RegionQueries) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(Regions)
  list(@Query({ schema: RegionsQuery }) query: RegionsQuery) {
    return this.regions.regions(query);
  }

  @Get(':code')
  @OpenToAll()
  @Returns(RegionView)
  one(@Param('code', { schema: RegionCode }) code: string) {
    return this.regions.region(code);
  }
}

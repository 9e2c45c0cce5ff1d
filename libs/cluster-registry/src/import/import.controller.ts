import { Body, Controller, Delete, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApplyImportInput,
  Id,
  ImportPage,
  ImportQuery,
  ImportRowPage,
  ImportRowsQuery,
  ImportsQuery,
  ImportView,
} from '@hansa/contracts';
import { Download, inQuery, ofThing, OpenToAll, Requires, Returns, Upload, Uploaded } from '@hansa/platform';
import { Readable } from 'node:stream';
import { ApplyImport } from './apply-import.js';
import { DiscardImport } from './discard-import.js';
import { reportCsv, templateCsv } from './import-files.rules.js';
import { ImportQueries } from './import.queries.js';
import { ReceiveImport } from './receive-import.js';

const owner = ofThing('select owner_id from cluster_import where id = $1', 'id');
const MEBIBYTE = 1024 * 1024;

@Controller('imports')
export class ImportController {
  constructor(
    private readonly imports: ImportQueries,
    private readonly receiveImport: ReceiveImport,
    private readonly applyImport: ApplyImport,
    private readonly discardImport: DiscardImport,
  ) {}

  @Get()
  @Requires('registry.edit-profile', inQuery('ownerId'))
  @Returns(ImportPage)
  list(@Query({ schema: ImportsQuery }) query: ImportsQuery) {
    return this.imports.imports(query);
  }

  @Get('template.csv')
  @OpenToAll()
  @Download('text/csv')
  @Header('content-disposition', 'attachment; filename="clusters.csv"')
  template() {
    return new StreamableFile(Buffer.from(templateCsv()), { type: 'text/csv; charset=utf-8' });
  }

  @Post()
  @Requires('registry.edit-profile', inQuery('ownerId'))
  @Upload({ types: ['text/csv', 'text/plain', 'text/tab-separated-values'], limit: 50 * MEBIBYTE, kept: true })
  @Returns(ImportView, 202)
  async receive(@Query({ schema: ImportQuery }) query: ImportQuery, @Uploaded() uploaded: Uploaded) {
    return this.imports.one(await this.receiveImport.execute(query, uploaded));
  }

  @Get(':id')
  @Requires('registry.edit-profile', owner, { hidden: true })
  @Returns(ImportView)
  one(@Param('id', { schema: Id }) id: string) {
    return this.imports.one(id);
  }

  @Get(':id/rows')
  @Requires('registry.edit-profile', owner, { hidden: true })
  @Returns(ImportRowPage)
  rows(@Param('id', { schema: Id }) id: string, @Query({ schema: ImportRowsQuery }) query: ImportRowsQuery) {
    return this.imports.rows(id, query);
  }

  @Get(':id/problems.csv')
  @Requires('registry.edit-profile', owner, { hidden: true })
  @Download('text/csv')
  @Header('content-disposition', 'attachment; filename="problems.csv"')
  problems(@Param('id', { schema: Id }) id: string) {
    return new StreamableFile(Readable.from(reportCsv(this.imports.problems(id))), { type: 'text/csv; charset=utf-8' });
  }

  @Post(':id/apply')
  @Requires('registry.edit-profile', owner, { hidden: true })
  @Returns(ImportView, 202)
  async apply(@Param('id', { schema: Id }) id: string, @Body({ schema: ApplyImportInput }) input: ApplyImportInput) {
    await this.applyImport.execute(id, input);
    return this.imports.one(id);
  }

  @Delete(':id')
  @Requires('registry.edit-profile', owner, { hidden: true })
  @Returns(null)
  async discard(@Param('id', { schema: Id }) id: string) {
    await this.discardImport.execute(id);
  }
}

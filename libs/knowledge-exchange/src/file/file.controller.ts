import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { AddFileQuery, ArrangeFilesInput, Id, type Language, ResourceFile, ResourceView } from '@hansa/contracts';
import {
  Caller,
  Download,
  IfMatch,
  Languages,
  ofThing,
  OpenToAll,
  Requires,
  Returns,
  Sending,
  Upload,
  Uploaded,
} from '@hansa/platform';
import { ResourceQueries } from '../resource/resource.queries.js';
import { AddFile } from './add-file.js';
import { ArrangeFiles } from './arrange-files.js';
import { FileQueries } from './file.queries.js';
import { ofMegabytes } from './file.rules.js';
import { RemoveFile } from './remove-file.js';

const owner = ofThing('select owner_id from resource where id = $1', 'id');
/** As far as the setting can go. */
const MOST = ofMegabytes(500);
const ANYTHING = 'application/octet-stream';

@Controller('resources/:id/files')
export class FileController {
  constructor(
    private readonly files: FileQueries,
    private readonly resources: ResourceQueries,
    private readonly addFile: AddFile,
    private readonly arrangeFiles: ArrangeFiles,
    private readonly removeFile: RemoveFile,
  ) {}

  /** The body is the file itself; what it is, its content says. */
  @Post()
  @Requires('knowledge.edit-resource', owner, { hidden: true })
  @Upload({ types: [ANYTHING], limit: MOST, kept: true })
  @Returns(ResourceFile, 201)
  add(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: AddFileQuery }) query: AddFileQuery,
    @Uploaded() upload: Uploaded,
  ) {
    return this.addFile.execute(id, query, upload);
  }

  /** Their order, names and languages. */
  @Put()
  @Requires('knowledge.edit-resource', owner, { hidden: true })
  @Returns(ResourceView)
  async arrange(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ArrangeFilesInput }) input: ArrangeFilesInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.arrangeFiles.execute(id, version, input);
    return this.resources.resource(id, caller, languages);
  }

  @Get(':fileId')
  @OpenToAll()
  @Download(ANYTHING)
  async one(
    @Param('id', { schema: Id }) id: string,
    @Param('fileId', { schema: Id }) fileId: string,
    @Caller() caller: Caller | null,
    @Sending() send: Sending,
  ) {
    return send(await this.files.file(id, fileId, caller));
  }

  @Get(':fileId/preview')
  @OpenToAll()
  @Download('image/webp')
  async preview(
    @Param('id', { schema: Id }) id: string,
    @Param('fileId', { schema: Id }) fileId: string,
    @Caller() caller: Caller | null,
    @Sending() send: Sending,
  ) {
    return send(await this.files.preview(id, fileId, caller));
  }

  @Delete(':fileId')
  @Requires('knowledge.edit-resource', owner, { hidden: true })
  @Returns(null)
  async remove(@Param('id', { schema: Id }) id: string, @Param('fileId', { schema: Id }) fileId: string) {
    await this.removeFile.execute(id, fileId);
  }
}

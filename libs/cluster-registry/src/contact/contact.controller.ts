import { Body, Controller, Param, Put } from '@nestjs/common';
import { ClusterContactsInput, ClusterView, Id, type Language } from '@hansa/contracts';
import { Caller, IfMatch, Languages, Requires, Returns } from '@hansa/platform';
import { ClusterQueries } from '../cluster/cluster.queries.js';
import { KEEPER } from '../cluster/cluster-readers.queries.js';
import { ReplaceContacts } from './replace-contacts.js';

@Controller('clusters/:id/contacts')
export class ContactController {
  constructor(
    private readonly clusters: ClusterQueries,
    private readonly replaceContacts: ReplaceContacts,
  ) {}

  @Put()
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(ClusterView)
  async replace(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ClusterContactsInput }) input: ClusterContactsInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.replaceContacts.execute(id, version, input);
    return this.clusters.cluster(id, caller, languages);
  }
}

import { Injectable } from '@nestjs/common';
import type { PersonalData, Transaction } from '@hansa/platform';
import { eraseProfiles, exportProfiles } from '../cluster/cluster.personal-data.js';
import { eraseContacts, exportContacts } from '../contact/contact.personal-data.js';
import { eraseLabels, exportLabels } from '../label/label.personal-data.js';
import { eraseHandOverRequests, exportHandOverRequests } from '../hand-over-request/hand-over-request.personal-data.js';
import { eraseInterests, exportInterests } from '../interest/interest.personal-data.js';
import { eraseImports, exportImports } from '../import/import.personal-data.js';
import { eraseChanges, exportChanges } from '../ledger/ledger.personal-data.js';
import { erasePartnerSearches, exportPartnerSearches } from '../partner-search/partner-search.personal-data.js';
import { eraseVouchings, exportVouchings } from '../vouching/vouching.personal-data.js';

/** What the registry holds of a person; every noun that holds something adds its part. */
@Injectable()
export class RegistryPersonalData implements PersonalData {
  async export(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
    return {
      person: await exportPerson(tx, personId),
      createdProfiles: await exportProfiles(tx, personId),
      contacts: await exportContacts(tx, personId),
      vouchings: await exportVouchings(tx, personId),
      partnerSearches: await exportPartnerSearches(tx, personId),
      ...(await exportInterests(tx, personId)),
      ...(await exportHandOverRequests(tx, personId)),
      labels: await exportLabels(tx, personId),
      changes: await exportChanges(tx, personId),
      imports: await exportImports(tx, personId),
    };
  }

  async address(tx: Transaction, personId: string): Promise<string | null> {
    return (await exportPerson(tx, personId))?.email ?? null;
  }

  async erase(tx: Transaction, personId: string): Promise<Record<string, number>> {
    return {
      profilesWithoutCreator: await eraseProfiles(tx, personId),
      // Before the person: his address leads to them.
      contacts: await eraseContacts(tx, personId),
      vouchingsWithoutPerson: await eraseVouchings(tx, personId),
      partnerSearchesWithoutPerson: await erasePartnerSearches(tx, personId),
      ...(await eraseInterests(tx, personId)),
      ...(await eraseHandOverRequests(tx, personId)),
      labelsWithoutPerson: await eraseLabels(tx, personId),
      changesWithoutPerson: await eraseChanges(tx, personId),
      importsWithoutPerson: await eraseImports(tx, personId),
      persons: await erasePerson(tx, personId),
    };
  }
}

async function exportPerson(tx: Transaction, personId: string): Promise<{ email: string } | null> {
  const sql = 'select name, email, languages, country from person where id = $1';
  const [person] = await tx.query<{ email: string }>(sql, [personId]);
  return person ?? null;
}

/** Identity says so too; whichever is first. */
async function erasePerson(tx: Transaction, personId: string): Promise<number> {
  return (await tx.query('delete from person where id = $1 returning id', [personId])).length;
}

import type { Transaction } from '@hansa/platform';

const ADDRESS = '(select lower(email) from person where id = $1)';
// His by the account, or by the verified address; an address of nobody else that he gave counts as his own.
const HIS = `(contact_person_id = $1 or lower(contact_email) = ${ADDRESS}
  or contact_person_id is null and contact_email is not null and expressed_by = $1)`;
const HIS_AS_POSTER = `(poster_contact_person_id = $1 or lower(poster_contact_email) = ${ADDRESS}
  or poster_contact_person_id is null and poster_contact_email is not null and answered_by = $1)`;

/** What a person wrote about interests, and where he is the one to write to. */
export async function exportInterests(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const expressed = await tx.query(
    `select id, partner_search_id as "partnerSearchId", cluster_id as "clusterId", status, message, answer,
       expressed_at as "expressedAt"
     from interest where expressed_by = $1 order by expressed_at, id`,
    [personId],
  );
  const answered = await tx.query(
    `select id, partner_search_id as "partnerSearchId", status, answer, answered_at as "answeredAt"
     from interest where answered_by = $1 order by answered_at, id`,
    [personId],
  );
  const contacts = await tx.query(
    `select id as "interestId", contact_name as name, contact_email as email from interest where ${HIS}
     union all
     select id, poster_contact_name, poster_contact_email from interest where ${HIS_AS_POSTER}`,
    [personId],
  );
  return { expressedInterests: expressed, answeredInterests: answered, interestContacts: contacts };
}

/**
 * Removes what the person wrote, and who he was; what was written back to him goes too, it may name him. An interest
 * that waits is withdrawn: there is nothing left of it to be answered. That two clusters cooperate stays on record.
 */
export async function eraseInterests(tx: Transaction, personId: string): Promise<Record<string, number>> {
  const count = async (sql: string) => (await tx.query(`${sql} returning 1`, [personId])).length;
  return {
    withdrawnInterests: await count(
      `update interest set status = 'withdrawn', ended_at = hansa_now(), version = version + 1
       where expressed_by = $1 and status = 'waiting'`,
    ),
    // Before the person: his address leads to them.
    interestContacts:
      (await count(
        `update interest set contact_name = null, contact_email = null, contact_person_id = null,
           version = version + 1 where ${HIS}`,
      )) +
      (await count(
        `update interest set poster_contact_name = null, poster_contact_email = null, poster_contact_person_id = null,
           version = version + 1 where ${HIS_AS_POSTER}`,
      )),
    expressedInterests: await count(
      `update interest set message = null, answer = null, expressed_by = null, version = version + 1
       where expressed_by = $1`,
    ),
    answeredInterests: await count(
      `update interest set answer = null, answered_by = null, version = version + 1 where answered_by = $1`,
    ),
  };
}

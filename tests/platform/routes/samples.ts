import { randomUUID } from 'node:crypto';
import type { Parameter, Route } from './router.js';
import { nameOf } from './router.js';
import type { World } from './world.js';

/** Of what a part of a path stands for, by the path up to it, after `/api/v1`. */
function samplesOf({ things, owner }: World): Record<string, string> {
  return {
    '/identity/organisations/:id': things.organisationId,
    '/identity/memberships/:id': things.membershipId,
    '/identity/me/memberships/:id': things.membershipId,
    '/identity/me/exports/:id': things.exportId,
    '/identity/invitations/:id': things.invitationId,
    '/identity/people/:id': owner.id,
    '/identity/erasures/:receipt': things.receipt,
    '/identity/personal-data/exports/:exportId': things.exportId,
    '/training/personal-data/exports/:exportId': things.exportId,
    '/knowledge-exchange/personal-data/exports/:exportId': things.exportId,
    '/cluster-registry/personal-data/exports/:exportId': things.exportId,
    '/cluster-registry/clusters/:id': things.clusterId,
    '/cluster-registry/clusters/:id/members/:memberId': things.memberId,
    '/cluster-registry/clusters/:id/changes/:number': things.changeNumber,
    '/cluster-registry/organisations/:organisationId': things.organisationId,
    '/cluster-registry/regions/:code': 'DK032',
    '/cluster-registry/imports/:id': things.importId,
    '/cluster-registry/partner-searches/:id': things.searchId,
    '/cluster-registry/interests/:id': things.interestId,
    '/cluster-registry/hand-over-requests/:id': things.handOverRequestId,
    '/training/organisations/:organisationId': things.organisationId,
    '/training/modules/:id': things.pilotedModuleId,
    '/training/modules/:id/versions/:number': '1',
    '/training/sessions/:id': things.openSessionId,
    '/training/sessions/:id/attendance/:date': things.heldOn,
    '/training/enrolments/:id': things.enrolmentId,
    '/training/certificates/:number': things.certificate,
    '/training/my/certificates/:number': things.certificate,
    '/training/certificates/keys/:kid': things.keyId,
    '/training/certificates/issuers/:id': things.organisationId,
    '/training/certificates/status/:id': things.organisationId,
    '/training/certificates/status/:id/:list': '0',
    '/knowledge-exchange/organisations/:organisationId': things.organisationId,
    '/knowledge-exchange/resources/:id': things.resourceId,
    '/knowledge-exchange/resources/:id/files/:fileId': things.fileId,
    '/knowledge-exchange/discussions/:id': things.discussionId,
    '/knowledge-exchange/posts/:id': things.postId,
    '/knowledge-exchange/follows/:type': 'module',
    '/knowledge-exchange/follows/:type/:target': things.pilotedModuleId,
    '/knowledge-exchange/practices/:id': things.practiceId,
    '/knowledge-exchange/transfers/:id': things.transferId,
  };
}

/** Where a route needs another thing of the kind, in another state, to have something to do. */
function exceptions({ things }: World): [route: RegExp, id: string, fileId?: string][] {
  return [
    [/ \/identity\/organisations\/:id\/recognition$/, things.agencyId],
    [/^PATCH \/training\/modules\/:id\/|\/start-piloting$/, things.draftModuleId],
    [/ \/training\/sessions\/:id\/(attendance|close)/, things.heldSessionId],
    [/ \/training\/sessions\/:id\/(certificates|evaluation)/, things.closedSessionId],
    [/^(PATCH|DELETE) \/knowledge-exchange\/resources\/:id$|resources\/:id\/publish$/, things.resourceDraftId],
    [/^DELETE .*\/resources\/:id\/files\/:fileId$/, things.resourceDraftId, things.draftFileId],
    [/^DELETE \/cluster-registry\/clusters\/:id$|clusters\/:id\/submit$/, things.draftClusterId],
    [/ \/cluster-registry\/clusters\/:id\/(take-back|publish|return)$/, things.submittedClusterId],
    [/^POST \/cluster-registry\/partner-searches\/:id\/interests$/, things.foreignSearchId],
    [/ \/cluster-registry\/interests\/:id\/withdraw$/, things.ownInterestId],
    [/^DELETE \/knowledge-exchange\/practices\/:id$|practices\/:id\/submit$/, things.practiceDraftId],
    [/ \/knowledge-exchange\/practices\/:id\/(publish|return)$/, things.practiceSubmittedId],
    [/ \/knowledge-exchange\/practices\/:id\/ask-validation$/, things.practiceDeclinedId],
  ];
}

/** The path of a route with real things in it. `instead` takes the place of one of its parts. */
export function pathOf(world: World, route: Route, instead: Record<string, string> = {}): string {
  const samples = samplesOf(world);
  const name = nameOf(route).replace('/api/v1', '');
  const [, id, fileId] = exceptions(world).find(([pattern]) => pattern.test(name)) ?? [];
  const others: Record<string, string | undefined> = { id, fileId };
  return route.path.replaceAll(/:(\w+)/g, (_, name: string, at: number) => {
    const upTo = route.path.slice('/api/v1'.length, at + name.length + 1);
    const value = instead[name] ?? others[name] ?? samples[upTo];
    if (value === undefined) {
      throw new Error(
        `Nobody has said what ":${name}" of ${nameOf(route)} can be: make such a thing in world.ts ` +
          `and name it under '${upTo}' in samplesOf() of tests/platform/routes/samples.ts.`,
      );
    }
    return value;
  });
}

/** Well-formed, and of nothing that there is. */
export function ofNothing({ name, schema }: Parameter): string {
  if (schema.enum) return schema.enum.at(1)!;
  if (schema.format === 'uuid' || name === 'target') return randomUUID();
  if (schema.format === 'date') return '2001-02-03';
  if (schema.type === 'integer') return String(schema.maximum);
  const others = ['A'.repeat(43), 'HANSA-2020-00000000', 'DK999'];
  const value = others.find((other) => new RegExp(schema.pattern ?? '^HANSA').test(other));
  if (!value) throw new Error(`Say in ofNothing() of samples.ts what names nothing as ":${name}" ${schema.pattern}.`);
  return value;
}

/** What stands in a body for an id, by its field's name. */
export function idFor({ things, owner }: World, field: string): string {
  const known: Record<string, string> = {
    ownerId: things.organisationId,
    providerId: things.organisationId,
    organisationId: things.organisationId,
    organisationIds: things.organisationId,
    coOrganiserIds: things.agencyId,
    parentId: things.agencyId,
    moduleVersionId: things.pilotedVersionId,
    prerequisites: things.pilotedModuleId,
    enrolmentId: things.enrolmentId,
    invitationId: things.invitationId,
    practiceId: things.practiceId,
    postId: things.postId,
    clusterId: things.clusterId,
    agencyId: things.organisationId,
    duplicatesSeen: things.clusterId,
    personId: owner.id,
    // Of a material, which a new module cannot have yet, or of what a consultant is for.
    id: things.pilotedModuleId,
  };
  const id = known[field];
  if (!id) throw new Error(`Nobody has said which id can stand for "${field}": add it in idFor() of samples.ts.`);
  return id;
}

/** Whether a thing of this kind is what stands in a path under this name. */
export function isOfKind(kind: string, { path }: Route, name: string): boolean {
  const kinds: Record<string, RegExp> = {
    clusterId: /\/clusters\/:id/,
    openSessionId: /\/sessions\/:id/,
    practiceId: /\/practices\/:id/,
    organisationId: /\/(organisations\/:(id|organisationId)|(issuers|status)\/:id)/,
    exportId: /\/exports\/:/,
    person: /\/people\/:id/,
  };
  return kinds[kind]!.test(path) && !['memberId', 'fileId'].includes(name);
}

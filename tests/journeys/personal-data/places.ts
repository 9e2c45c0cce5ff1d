import { EXCHANGE } from './places-in-the-exchange.js';
import { REGISTRY } from './places-in-the-registry.js';
import { IDENTITY } from './places-in-identity.js';
import { TRAINING } from './places-in-training.js';
import type { Traces } from './traces.js';

/** A column in which something of a person lies. */
export interface Place {
  /** Under which name of its service's part she gets it, or why it is not given to her by itself. */
  exported: { as: string } | { not: string };
  /** What is found there once she is erased, and why; left out: nothing. */
  stays?: { marks: string[]; because: string };
}

const SERVICES = {
  identity: IDENTITY,
  training: TRAINING,
  'cluster-registry': REGISTRY,
  'knowledge-exchange': EXCHANGE,
};

/** Every place that there may be, by `service.table.column`. */
export const PLACES: Record<string, Place> = Object.fromEntries(
  Object.entries(SERVICES).flatMap(([service, places]) =>
    Object.entries(places).map(([column, place]) => [`${service}.${column}`, place]),
  ),
);

/** What only an erasure leaves: that it was asked for, so that the account never becomes a person again. */
export const LEFT_BY_ERASURE: Traces = {
  'identity.erasure.person_id': ['id'],
  // Until her last token has run out.
  ...Object.fromEntries(Object.keys(SERVICES).map((name) => [`${name}.refused_subject.person_id`, ['id']])),
};

export const LEFT: Traces = {
  ...Object.fromEntries(Object.entries(PLACES).flatMap(([at, { stays }]) => (stays ? [[at, stays.marks]] : []))),
  ...LEFT_BY_ERASURE,
};

/** Columns whose names sound like people, in which nobody stands, or only until something has been done. */
export const NOBODY: readonly string[] = [
  ...Object.keys(SERVICES).map((service) => `${service}.lease.holder`),
  ...['training.certificate.superseded_by', 'knowledge-exchange.resource.superseded_by'],
  ...['cluster-registry.cluster_import.encoding_by', 'cluster-registry.partner_search.ended_by'],
  'knowledge-exchange.practice.people',
  // Until the mail has been sent; one that waits goes with the erasure, as training shows.
  ...['identity.mail.recipient', 'cluster-registry.mail.recipient', 'knowledge-exchange.mail.recipient'],
  // Until the account is gone.
  'identity.account_removal.person_id',
];

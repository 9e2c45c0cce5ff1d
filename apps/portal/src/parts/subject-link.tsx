import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface Subject {
  type: string;
  id: string;
}

const PLACES: Readonly<Record<string, string>> = {
  module: '/training/modules/',
  session: '/training/sessions/',
  cluster: '/clusters/',
  'partner-search': '/partner-searches/',
  resource: '/pool/',
  practice: '/practices/',
  transfer: '/transfers/',
  organisation: '/organisations/',
  discussion: '/discussions/',
};

/** Where a thing that services name as `{type, id}` has its page; null for what has none. */
export function subjectPath({ type, id }: Subject): string | null {
  const place = PLACES[type];
  return place === undefined ? null : `${place}${encodeURIComponent(id)}`;
}

/** Leads to a thing's page; where it has none only its name is there. */
export function SubjectLink({ of, children }: { of: Subject; children: ReactNode }) {
  const path = subjectPath(of);
  if (path === null) return <>{children}</>;
  // The address is made at run time: which route it is, is not known to the compiler.
  return <Anchor renderRoot={(props) => <Link {...props} to={path as '/'} />}>{children}</Anchor>;
}

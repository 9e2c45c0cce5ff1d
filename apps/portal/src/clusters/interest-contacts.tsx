import type { InterestView, PartnerContact } from '@hansa/contracts';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../parts/facts.js';

/** Once an interest is accepted both sides know whom to write to. */
export function InterestContacts({ of }: { of: InterestView }) {
  const { t } = useTranslation('clusters');
  const person = (contact: PartnerContact | null): ReactNode =>
    contact ? (
      <>
        {contact.name}, <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
      </>
    ) : (
      t('interest.contactGone')
    );
  return (
    <Facts
      of={[
        [t('interest.contactOf', { cluster: of.search.cluster.name.text }), person(of.contacts.poster)],
        [t('interest.contactOf', { cluster: of.cluster.name.text }), person(of.contacts.interested)],
      ]}
    />
  );
}

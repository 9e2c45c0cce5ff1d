import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aResource } from '../testing/resources.js';
import { Resource } from './resource.entity.js';
import { MaterialFollowsItsModule, ResourceHasNoLink, ResourceIsNoDraft } from './resource.errors.js';
import { ResourceIsNotPublished, ResourceIsOutOfUse } from './resource.errors.js';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date('2026-03-03T10:00:00Z');
const beginning = { id: randomUUID(), createdBy: randomUUID(), now, sample: false };
const draft = (told = {}) => Resource.draft(aResource({ ownerId: randomUUID(), ...told }), beginning);

function published(): Resource {
  const resource = draft();
  resource.publish(now);
  return resource;
}

describe('a resource', () => {
  it('is a draft until it is published', () => {
    const resource = draft();
    expect(resource).toMatchObject({ state: 'draft', publishedAt: null, themes: [], country: null });
    resource.publish(later);
    expect(resource).toMatchObject({ state: 'published', publishedAt: later, changedAt: later });
    expect(() => resource.publish(later)).toThrow(ResourceIsNoDraft);
  });

  it('is not published without a link, and keeps one while it is', () => {
    expect(() => draft({ links: [] }).publish(now)).toThrow(ResourceHasNoLink);
    expect(() => published().change({ links: [] }, later)).toThrow(ResourceHasNoLink);
    draft().change({ links: [] }, later);
  });

  it('needs no link where it has a file, which is then not the one to go', () => {
    const resource = draft({ links: [] });
    resource.publish(now, 1);
    resource.changeFiles(2, later);
    expect(() => resource.changeFiles(0, later)).toThrow(ResourceHasNoLink);
    resource.change({ links: [{ url: 'https://pool.example/handbook' }] }, later, 1);
    resource.changeFiles(0, later);
    expect(() => Object.assign(published(), { module: {} }).changeFiles(1, later)).toThrow(MaterialFollowsItsModule);
  });

  it('keeps the translations of a text, marked as older than the original when that has changed', () => {
    const resource = draft({ title: { original: 'en', texts: { en: 'One', da: 'En' } } });
    resource.change({ title: { original: 'en', texts: { en: 'Two', da: 'En' } } }, later);
    expect(resource.title).toMatchObject({ version: 2, texts: { da: { text: 'En', translates: 1 } } });
  });

  it('is withdrawn with a reason, and is then as it is', () => {
    const resource = published();
    resource.withdraw('The figures were wrong.', later);
    expect(resource).toMatchObject({ state: 'withdrawn', withdrawalReason: 'The figures were wrong.' });
    expect(() => resource.change({ themes: ['figures'] }, later)).toThrow(ResourceIsOutOfUse);
    resource.supersede([randomUUID()], later);
    expect(resource).toMatchObject({ state: 'withdrawn', supersededBy: [] });
    expect(() => draft().withdraw('No.', later)).toThrow(ResourceIsNotPublished);
  });

  it('can be discarded only as a draft', () => {
    draft().mayBeDiscarded();
    expect(() => published().mayBeDiscarded()).toThrow(ResourceIsNoDraft);
  });

  it('that is a material of a module follows its module', () => {
    const material = Object.assign(published(), { module: { code: 'ADV-1' } });
    expect(() => material.change({ licence: 'CC0-1.0' }, later)).toThrow(MaterialFollowsItsModule);
  });
});

import { describe, expect, it } from '@jest/globals';
import { writeTexts } from '@hansa/contracts';
import { aModule } from '../testing/a-module.js';
import { VersionIsNoDraft, VersionIsNotEvaluated, VersionIsOutOfUse } from './module.errors.js';
import { type VersionContent, writeContent } from './module.rules.js';
import { ModuleVersion } from './module-version.entity.js';

const NOW = new Date('2026-05-04T10:00:00Z');
const LATER = new Date('2026-06-04T10:00:00Z');

function aDraft(): ModuleVersion {
  const { ownerId: _owner, code: _code, level: _level, scope: _scope, ...content } = aModule();
  const written = writeContent({ prerequisites: [], ...content }, {}, () => 'a-material') as VersionContent;
  return ModuleVersion.first('v1', 'm', written, NOW);
}
function aPilotedVersion(): ModuleVersion {
  const version = aDraft();
  version.startPiloting(1, NOW);
  return version;
}
function anEvaluatedVersion(): ModuleVersion {
  const version = aPilotedVersion();
  version.markEvaluated(NOW);
  return version;
}
const changedTitle = { title: writeTexts({ original: 'en', texts: { en: 'Another title' } }) };

describe('a version of a module', () => {
  it('goes from draft by pilots and evaluation to being integrated', () => {
    const version = anEvaluatedVersion();
    version.integrate(LATER);
    expect(version).toMatchObject({ state: 'integrated', decision: 'integrated', changedAt: LATER });
  });

  it('can be changed as long as it is a draft', () => {
    const version = aDraft();
    version.change(changedTitle, LATER);
    expect(version.title.texts.en?.text).toBe('Another title');
  });

  it('says the same in all its pilots', () => {
    expect(() => aPilotedVersion().change(changedTitle, LATER)).toThrow(VersionIsNoDraft);
  });

  it('can have its materials mended while it is piloted', () => {
    const version = aPilotedVersion();
    version.change({ materials: [] }, LATER);
    expect(version.materials).toEqual([]);
  });

  it('keeps its materials once it has been evaluated', () => {
    expect(() => anEvaluatedVersion().change({ materials: [] }, LATER)).toThrow(VersionIsNoDraft);
  });

  it('keeps the criteria that were in force when its pilots began', () => {
    expect(aPilotedVersion().criteriaVersion).toBe(1);
  });

  it('is piloted once', () => {
    expect(() => aPilotedVersion().startPiloting(2, LATER)).toThrow(VersionIsNoDraft);
  });

  it('is not integrated before it has been evaluated', () => {
    expect(() => aPilotedVersion().integrate(LATER)).toThrow(VersionIsNotEvaluated);
  });

  it('stays evaluated when the partners decline it, and makes room for another one', () => {
    const version = anEvaluatedVersion();
    expect(version.isInTheMaking()).toBe(true);
    version.decline(LATER);
    expect(version).toMatchObject({ state: 'evaluated', decision: 'declined' });
    expect(version.isInTheMaking()).toBe(false);
  });

  it('is superseded when a newer one is integrated', () => {
    const version = anEvaluatedVersion();
    version.integrate(NOW);
    version.supersede(LATER);
    expect(version.state).toBe('superseded');
  });

  it('is retired once', () => {
    const version = aDraft();
    version.retire(LATER);
    expect(version.state).toBe('retired');
    expect(() => version.retire(LATER)).toThrow(VersionIsOutOfUse);
  });

  it('begins as the one before stands, as a draft with a note of what is to change', () => {
    const before = anEvaluatedVersion();
    before.integrate(NOW);
    const next = before.next('v2', writeTexts({ original: 'en', texts: { en: 'Shorter.' } }), LATER);
    expect(next).toMatchObject({ number: 2, state: 'draft', materials: before.materials, criteriaVersion: null });
    expect(next.changeNote?.texts.en?.text).toBe('Shorter.');
    expect(before.state).toBe('integrated');
  });
});

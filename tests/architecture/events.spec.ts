import { describe, expect, it } from '@jest/globals';
import * as contracts from '@hansa/contracts';
import { defineEvent, defineState, type EventDefinition, type StateDefinition } from '@hansa/contracts';
import ts from 'typescript';
import { z } from 'zod';
import { isSpec, source, type Source, sources, visit } from './workspace.js';

type Definition = EventDefinition | StateDefinition;

/** Every event and state of the contracts by the name it is exported as; one export may hold one for each service. */
function definitions(exported: Record<string, unknown>): { name: string; definition: Definition }[] {
  return Object.entries(exported).flatMap(([name, value]) =>
    (isDefinition(value) ? [value] : Object.values(value ?? {}).filter(isDefinition)).map((definition) => ({
      name,
      definition,
    })),
  );
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'kind' in value && /^(event|state)$/.test(String(value.kind));
}

/** What `@OnEvent(...)` or `@Projects(...)` names anywhere in the libraries. */
function handled(decorator: 'OnEvent' | 'Projects', files: Source[]): Set<string> {
  const names = new Set<string>();
  for (const { path, project, tree } of files) {
    if (!project.startsWith('libs/') || isSpec(path)) continue;
    visit(tree, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== decorator) return;
      node.arguments.forEach((argument) =>
        visit(argument, (part) => {
          if (ts.isIdentifier(part)) names.add(part.text);
        }),
      );
    });
  }
  return names;
}

function unhandled(exported: Record<string, unknown>, files: Source[]): string[] {
  const events = handled('OnEvent', files);
  const states = handled('Projects', files);
  return definitions(exported)
    .filter(({ definition }) => !definition.public)
    .filter(({ name, definition }) => !(definition.kind === 'event' ? events : states).has(name))
    .map(({ definition }) => definition.type);
}

function repeated(types: string[]): string[] {
  return types.filter((type, index) => types.indexOf(type) !== index);
}

const data = z.object({ id: z.string() });
const SeatTaken = defineEvent('training.seat-taken.v1', { when: 'A seat is taken.', key: (d) => d.id, data });
const SeatState = defineState('training.seat.v1', { what: 'A seat.', data });

describe('every event and every state', () => {
  it('is declared once', () => {
    const types = definitions(contracts).map(({ definition }) => definition.type);
    expect(types.length).toBeGreaterThan(0);
    expect(repeated(types)).toEqual([]);
    expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
  });

  it('is handled by somebody, or marked public', () => {
    expect(unhandled(contracts, sources())).toEqual([]);
  });

  it('is refused when nobody handles it', () => {
    const reaction = source('libs/identity/src/a.ts', `class A { @OnEvent(SeatTaken) handle() {} }`);
    const projection = source('libs/identity/src/b.ts', `class B { @Projects(SeatState) apply() {} }`);
    expect(unhandled({ SeatTaken, SeatState }, [])).toEqual(['training.seat-taken.v1', 'training.seat.v1']);
    expect(unhandled({ SeatTaken, SeatState }, [reaction, projection])).toEqual([]);
  });

  it('says in a sentence when it happens, or what it is', () => {
    const silent = definitions(contracts)
      .filter(
        ({ definition }) => !/^[A-Z].{10,}\.$/s.test(definition.kind === 'event' ? definition.when : definition.what),
      )
      .map(({ definition }) => definition.type);
    expect(silent).toEqual([]);
  });

  it('carries personal data in identity.person alone', () => {
    const personal = definitions(contracts)
      .map(({ definition }) => definition)
      .filter((definition) => definition.kind === 'state' && definition.personal)
      .map(({ type }) => type);
    expect(personal).toEqual(['identity.person.v1']);
  });
});

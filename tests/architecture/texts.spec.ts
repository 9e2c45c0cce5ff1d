import { basename, dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@hansa/contracts';
import ts from 'typescript';
import { source, type Source, sources } from './workspace.js';

/** Every text of a catalogue by its path, `mail.offer.subject`. */
function textsOf(file: Source): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of file.tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) collect(initializer, '', found);
  }
  return found;
}

function collect(node: ts.Node | undefined, path: string, found: Map<string, string>): void {
  if (!node) return;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return collect(node.expression, path, found);
  if (!ts.isObjectLiteralExpression(node)) return void found.set(path, node.getText());
  for (const property of node.properties) {
    const name = property.name && (ts.isStringLiteral(property.name) ? property.name.text : property.name.getText());
    const value = ts.isPropertyAssignment(property) ? property.initializer : property;
    collect(value, path ? `${path}.${name}` : String(name), found);
  }
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\$?\{[\w.]+\}/g) ?? [])].sort().join(' ');
}

function incomplete(files: Source[]): string[] {
  const folders = Map.groupBy(
    files.filter(({ path }) => /\/src\/(.+\/)?texts\/[a-z]{2}\.ts$/.test(path)),
    ({ path }) => dirname(path),
  );
  return [...folders].flatMap(([folder, catalogues]) => {
    const byLanguage = new Map(catalogues.map((file) => [basename(file.path, '.ts'), textsOf(file)]));
    const english = byLanguage.get('en') ?? new Map<string, string>();
    return LANGUAGES.flatMap((language) => {
      const texts = byLanguage.get(language);
      if (!texts) return [`${folder} has no ${language}`];
      const keys = new Set([...english.keys(), ...texts.keys()]);
      return [...keys].flatMap((key) => {
        const [text, original] = [texts.get(key), english.get(key)];
        if (text === undefined || original === undefined) return [`${folder}/${language}: ${key} is not in both`];
        if (/^(['"`])\s*\1$/.test(text)) return [`${folder}/${language}: ${key} is empty`];
        return placeholders(text) === placeholders(original) ? [] : [`${folder}/${language}: ${key} fills in others`];
      });
    });
  });
}

function catalogue(language: string, texts: string): Source {
  return source(`libs/training/src/texts/${language}.ts`, `export const ${language} = ${texts} satisfies Texts;`);
}

describe('the texts', () => {
  it('are there in eleven languages, each with the same keys and the same places to fill in', () => {
    expect(incomplete(sources())).toEqual([]);
  });

  it('are refused when a language, a key or a place to fill in is missing', () => {
    const all = LANGUAGES.map((language) => catalogue(language, `{ mail: { subject: 'For {name}' } }`));
    const others = all.filter(({ path }) => !path.endsWith('/pl.ts'));
    expect(incomplete(all)).toEqual([]);
    expect(incomplete(others)).toHaveLength(1);
    expect(incomplete([...others, catalogue('pl', `{ mail: {} }`)])).toHaveLength(1);
    expect(incomplete([...others, catalogue('pl', `{ mail: { subject: 'For you' } }`)])).toHaveLength(1);
    expect(incomplete([...others, catalogue('pl', `{ mail: { subject: '' } }`)])).toHaveLength(1);
  });
});

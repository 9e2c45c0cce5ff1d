import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The domains: libraries that may use the platform and the contracts, and never each other. */
export const DOMAINS = ['identity', 'training', 'knowledge-exchange', 'cluster-registry'];

/** What a file is by its name, `session.entity.ts`; a file without a role is something the system does. */
export const ROLES = [
  'entity',
  'controller',
  'queries',
  'module',
  'database',
  'settings',
  'client',
  'command',
  'personal-data',
  'sample',
  'states',
  'errors',
  'rules',
  'spec',
  'int.spec',
];

export interface Source {
  /** From the workspace's root, with `/`. */
  readonly path: string;
  /** `libs/training`. */
  readonly project: string;
  /** Of a library, an application or a test: `training`. */
  readonly name: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** A file as the rules see it; the counter-examples of the specs are made of these. */
export function source(path: string, text: string): Source {
  const [group = '', name = ''] = path.split('/');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, project: `${group}/${name}`, name, text, tree };
}

let read: Source[] | undefined;

/** Every hand-written TypeScript file of the workspace. */
export function sources(): Source[] {
  read ??= ['libs', 'apps', 'tests']
    .flatMap((group) => filesBelow(join(ROOT, group)))
    .map((path) => relative(ROOT, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => source(path, readFileSync(join(ROOT, path), 'utf8')));
  return read;
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist' || name.startsWith('.')) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** `int.spec` of `enrol-participant.int.spec.ts`, nothing of `enrol-participant.ts`. */
export function roleOf(path: string): string | undefined {
  return /^[^.]+\.(.+)\.tsx?$/.exec(basename(path))?.[1];
}

/** Builders, the conformance suite: what tests are made of. */
export function isForTests(path: string): boolean {
  return isSpec(path) || /\/(testing|conformance)\//.test(path);
}

export function isSpec(path: string): boolean {
  return /\.spec\.tsx?$/.test(path);
}

/** In `libs/<domain>/src`, and no test or builder. */
export function isDomainCode({ path, project, name }: Source): boolean {
  return project.startsWith('libs/') && DOMAINS.includes(name) && !isForTests(path);
}

/** Every module a file names: imports, exports and `import()`. */
export function importsOf({ tree }: Source): { from: string; names: string[]; typeOnly: boolean }[] {
  const found: { from: string; names: string[]; typeOnly: boolean }[] = [];
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const names =
        bindings && ts.isNamedImports(bindings) ? bindings.elements.map((e) => (e.propertyName ?? e.name).text) : [];
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ from: node.moduleSpecifier.text, names, typeOnly });
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, names: [], typeOnly: node.isTypeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [what] = node.arguments;
      if (what && ts.isStringLiteral(what)) found.push({ from: what.text, names: [], typeOnly: false });
    }
  });
  return found;
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

export function classesOf({ tree }: Source): ts.ClassDeclaration[] {
  const found: ts.ClassDeclaration[] = [];
  visit(tree, (node) => {
    if (ts.isClassDeclaration(node)) found.push(node);
  });
  return found;
}

export function methodsOf(declaration: ts.ClassDeclaration): ts.MethodDeclaration[] {
  return declaration.members.filter(ts.isMethodDeclaration);
}

export interface Decorator {
  readonly name: string;
  readonly args: readonly ts.Expression[];
}

/** `Get` and its arguments of `@Get(':id')`. */
export function decoratorsOf(node: ts.Node): Decorator[] {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return decorators.map(({ expression }) =>
    ts.isCallExpression(expression)
      ? { name: expression.expression.getText(), args: expression.arguments }
      : { name: expression.getText(), args: [] },
  );
}

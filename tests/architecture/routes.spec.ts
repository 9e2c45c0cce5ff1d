import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { classesOf, decoratorsOf, isSpec, methodsOf, source, type Source, sources } from './workspace.js';

const ROUTES = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options'];
const ACCESS = ['OpenToAll', 'SignedIn', 'Requires', 'RequiresPlatform'];

interface Route {
  readonly name: string;
  readonly verb: string;
  readonly access: string[];
  readonly method: ts.MethodDeclaration;
}

function routes(file: Source): Route[] {
  if (!file.project.startsWith('libs/') || isSpec(file.path)) return [];
  return classesOf(file)
    .filter((declaration) => decoratorsOf(declaration).some(({ name }) => name === 'Controller'))
    .flatMap(methodsOf)
    .flatMap((method) => {
      const names = decoratorsOf(method).map(({ name }) => name);
      const verb = names.find((name) => ROUTES.includes(name));
      if (!verb) return [];
      const access = names.filter((name) => ACCESS.includes(name));
      return [{ name: `${file.path} ${method.name.getText()}`, verb, access, method }];
    });
}

function withoutAccess(file: Source): string[] {
  return routes(file)
    .filter(({ access }) => access.length !== 1)
    .map(({ name, access }) => `${name}: ${access.length === 0 ? 'says nothing about access' : access.join(' and ')}`);
}

function updatesBlindly(file: Source): string[] {
  return routes(file)
    .filter(({ verb, method }) => verb === 'Patch' || (verb === 'Put' && takesABody(method)))
    .filter(({ method }) => !method.parameters.some((p) => decoratorsOf(p).some(({ name }) => name === 'IfMatch')))
    .map(({ name }) => `${name} takes no @IfMatch()`);
}

/** Without one there is nothing that could be written over. */
function takesABody(method: ts.MethodDeclaration): boolean {
  return method.parameters.flatMap(decoratorsOf).some(({ name }) => name === 'Body');
}

function readsUnchecked(file: Source): string[] {
  return routes(file).flatMap(({ name, method }) =>
    method.parameters
      .flatMap(decoratorsOf)
      .filter((decorator) => ['Body', 'Query', 'Param'].includes(decorator.name))
      .filter(({ args }) => !args.some((argument) => hasSchema(argument, file)))
      .map((decorator) => `${name}: @${decorator.name} without a schema`),
  );
}

/** `{ schema: Id }`, or the name of a constant of the same file that is one. */
function hasSchema(argument: ts.Expression, { text }: Source): boolean {
  if (ts.isIdentifier(argument)) return new RegExp(`const ${argument.text} = \\{ schema\\b`).test(text);
  return ts.isObjectLiteralExpression(argument) && argument.properties.some((p) => p.name?.getText() === 'schema');
}

function controller(route: string): Source {
  return source('libs/training/src/session/session.controller.ts', `@Controller('sessions') class A { ${route} }`);
}

describe('every route', () => {
  it('says in one decorator who may use it', () => {
    expect(sources().flatMap(withoutAccess)).toEqual([]);
  });

  it('is refused when it says nothing, or two things', () => {
    expect(withoutAccess(controller('@Get() list() {}'))).toHaveLength(1);
    expect(withoutAccess(controller('@Get() @OpenToAll() @SignedIn() list() {}'))).toHaveLength(1);
    expect(withoutAccess(controller('@Get() @OpenToAll() list() {} private other() {}'))).toEqual([]);
  });

  it('that updates asks which version was seen', () => {
    expect(sources().flatMap(updatesBlindly)).toEqual([]);
    expect(updatesBlindly(controller('@Patch() @SignedIn() change() {}'))).toHaveLength(1);
    expect(updatesBlindly(controller('@Put() @SignedIn() change(@Body() input: Input) {}'))).toHaveLength(1);
    expect(updatesBlindly(controller('@Patch() @SignedIn() change(@IfMatch() version: number) {}'))).toEqual([]);
    expect(updatesBlindly(controller('@Put() @SignedIn() follow() {}'))).toEqual([]);
  });

  it('checks what it takes in', () => {
    expect(sources().flatMap(readsUnchecked)).toEqual([]);
    expect(readsUnchecked(controller('@Post() @SignedIn() add(@Body() input: Input) {}'))).toHaveLength(1);
    expect(readsUnchecked(controller(`@Get(':id') @SignedIn() one(@Param('id') id: string) {}`))).toHaveLength(1);
    expect(readsUnchecked(controller('@Post() @SignedIn() add(@Body({ schema: Input }) input: Input) {}'))).toEqual([]);
  });
});

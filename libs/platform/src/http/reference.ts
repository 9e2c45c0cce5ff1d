import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { SIGN_IN } from '../access/requires.js';
import { AuthSettings } from '../auth/auth.settings.js';
import { definitionOf } from '../domain.js';
import { describeOperations } from './operations-in-words.js';
import { PROBLEM_TYPES } from './problem.js';

/** The portal’s client, public, with PKCE; the realm lists the page’s `oauth2-redirect.html` as a place to come back to. */
const SIGN_IN_OF_THE_PAGE = {
  clientId: 'hansa-portal',
  scopes: ['openid', 'profile', 'email'],
  usePkceWithAuthorizationCodeGrant: true,
};

const Problem = z.object({
  type: z.string().describe(`${PROBLEM_TYPES}<code>`),
  code: z.string().describe('Stable; pages translate it.'),
  title: z.string().describe('The rule that was broken, in English.'),
  status: z.int(),
  detail: z.string().optional(),
  field: z.string().optional().describe('The field that the rule is about.'),
  errors: z.array(z.object({ field: z.string(), rule: z.string(), code: z.string() })).optional(),
  requestId: z.string(),
});

/** The description of a domain's API: OpenAPI 3.1, made of the routes and their schemas. */
export function openApiOf(
  app: INestApplication,
  module: Type,
  { issuer }: Pick<AuthSettings, 'issuer'>,
): OpenAPIObject {
  const { name } = definitionOf(module);
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Hansa: ${name}`)
    .setVersion('1')
    .setDescription(
      'Every error is application/problem+json. What carries a version answers with an ETag, to be sent as If-Match ' +
        'with a change. A POST with an Idempotency-Key can be repeated. Authorize signs in, with the client’s name alone.',
    )
    .addServer('/')
    // As code flow and not as openIdConnect: of all flows that the realm offers the page would show a form each.
    .addOAuth2(
      {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: `${issuer}/protocol/openid-connect/auth`,
            tokenUrl: `${issuer}/protocol/openid-connect/token`,
            scopes: { openid: 'who one is', profile: 'the name', email: 'the address' },
          },
        },
      },
      SIGN_IN,
    )
    .addGlobalResponse({
      status: 'default',
      description: 'A broken rule (RFC 9457).',
      content: { 'application/problem+json': { schema: jsonSchema(Problem, 'output') as never } },
    } as never)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    include: [module],
    deepScanRoutes: false,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchema(schema, schemaType) } : undefined,
  });
  return describeOperations(document);
}

/**
 * Serves `/api/v1/<service>/openapi.json` and a page to browse it at `/api/v1/<service>/reference`, for every domain.
 * The documents are made when they are first asked for. Call it before `init` or `listen`.
 */
export function serveReference(app: INestApplication, modules: readonly Type[]): void {
  const settings = app.get(AuthSettings);
  for (const module of modules) {
    const base = `api/v1/${definitionOf(module).name}`;
    SwaggerModule.setup(`${base}/reference`, app, () => openApiOf(app, module, settings), {
      jsonDocumentUrl: `${base}/openapi.json`,
      raw: ['json'],
      customSiteTitle: `Hansa: ${definitionOf(module).name}`,
      swaggerOptions: { initOAuth: SIGN_IN_OF_THE_PAGE },
    });
  }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

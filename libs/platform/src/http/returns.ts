import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a route answers: what is not in the schema is left out, and OpenAPI says the same.
 * @param schema null for an answer without a body (status 204)
 * @param status of success; 200 if not said, 201 for what has been created
 */
export function Returns(schema: z.ZodType | null, status = schema ? 200 : 204): MethodDecorator {
  if (!schema) return applyDecorators(HttpCode(status), ApiResponse({ status, description: 'Done.' }));
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, description: status === 201 ? 'Created.' : 'As asked for.', standardSchema: schema }),
  );
}

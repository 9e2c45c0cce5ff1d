import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { InvalidInput } from '@hansa/contracts';

/** One rule that the input breaks. */
export interface FieldError {
  /** `days.0.date`; the part of the request (`body`) when it is about the whole. */
  field: string;
  /** In English. */
  rule: string;
  /** kebab-case; pages translate it. */
  code: string;
}

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
  code?: string;
}
const MOST_ERRORS = 50;

/** Checks what comes in by the zod schema of its decorator; what is refused is named field by field. */
@Injectable()
export class InputCheck extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema } = metadata;
    if (!schema || !this.toValidate(metadata)) return value;
    this.stripProtoKeys(value);
    const result = await this.validate<T>(value, schema);
    if (!result.issues) return result.value;
    throw refusalOf(result.issues, metadata.data ?? metadata.type);
  }
}

/** @param whole what to call the input as a whole: `body`, `query`, or a parameter's name */
export function refusalOf(issues: readonly Issue[], whole: string): InvalidInput {
  const errors = issues.slice(0, MOST_ERRORS).map((issue): FieldError => {
    const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
    return {
      field: path.join('.').slice(0, 200) || whole,
      rule: issue.message.slice(0, 500),
      code: (issue.code ?? 'invalid').replaceAll('_', '-'),
    };
  });
  return new InvalidInput({ field: errors[0]?.field ?? whole, errors });
}

import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  'x-hansa-access'?: { who?: string; permission?: string; organisation?: string };
}

/** Says of every operation in words what it is and who may call it, so that none is left bare. Changes `document`. */
export function describeOperations(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) {
      if (!operation.operationId) continue;
      operation.summary ??= nameInWords(operation.operationId);
      operation.description = [operation.description, accessInWords(operation['x-hansa-access'])]
        .filter(Boolean)
        .join('\n\n');
    }
  }
  return document;
}

/** `AuditTrail_list` is "Audit trail: list". */
export function nameInWords(operationId: string): string {
  const [noun = '', verb = ''] = operationId
    .split('_')
    .map((name) => name.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  return `${noun}: ${verb}`;
}

export function accessInWords({
  who,
  permission,
  organisation,
}: NonNullable<Operation['x-hansa-access']> = {}): string {
  if (who === 'anybody') return 'Open to anybody.';
  if (who === 'signed-in') return 'For whoever is signed in, about oneself.';
  if (!organisation) return `Needs ${permission} on the platform.`;
  const which = organisation.startsWith('that ') ? organisation : `in ${organisation}`;
  return `Needs ${permission} in the organisation ${which}.`;
}

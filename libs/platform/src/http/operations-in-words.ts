import type { OpenAPIObject } from '@nestjs/swagger';

interface AccessInDocument {
  who?: string;
  permission?: string;
  organisation?: string;
  country?: string;
  theme?: string;
  /** Those who may not are not told that there is such a thing. */
  hidden?: boolean;
}

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  'x-hansa-access'?: AccessInDocument;
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

export function accessInWords(access: AccessInDocument = {}): string {
  const { who, permission, organisation, country, theme, hidden } = access;
  if (who === 'anybody') return 'Open to anybody.';
  if (who === 'signed-in') return 'For whoever is signed in, about oneself.';
  const which = organisation?.startsWith('that ') ? organisation : `in ${organisation}`;
  const where = organisation ? `in the organisation ${which}` : `on the platform${reach(country, theme)}`;
  return `Needs ${permission} ${where}.${hidden ? ' Strangers get 404.' : ''}`;
}

function reach(country?: string, theme?: string): string {
  if (country) return `, for the country ${country}`;
  return theme ? `, for a theme ${theme}` : '';
}

import { brokenRule } from '@hansa/contracts';

export class ResourceHasEnoughFiles extends brokenRule(
  409,
  'resource-has-enough-files',
  'A resource has at most 20 files.',
) {}
export class OrganisationHasNoRoom extends brokenRule(
  409,
  'organisation-has-no-room',
  'The files of an organisation have a size together that they do not exceed.',
) {}
export class FilesAreOthers extends brokenRule(
  409,
  'files-are-others',
  'An arrangement names all files of the resource, and no others.',
) {}
export class ThereIsNoPreview extends brokenRule(404, 'no-preview', 'There is no picture of this file.') {}

import { ProblemNotice } from '../parts/problem-notice.js';
import type { ProfileField } from './profile-values.js';
import type { ProfileEditor } from './use-profile-editor.js';

/** What the registry refused of these fields, and so has not saved. */
export function RefusedNotice({ editor, fields }: { editor: ProfileEditor; fields: readonly ProfileField[] }) {
  return fields.map((field) => <ProblemNotice key={field} problem={editor.refused[field] ?? null} />);
}

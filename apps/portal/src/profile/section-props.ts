import type { ProfileField, ProfileValues } from './profile-values.js';
import type { ProfileEditor } from './use-profile-editor.js';

export interface SectionProps {
  editor: ProfileEditor;
  /** It can be read here, and not changed. */
  disabled: boolean;
}

/** What an input of a field wants; its error is of the field as a whole. */
export function inputOf<F extends ProfileField>({ editor, disabled }: SectionProps, field: F) {
  const errors = editor.errors(field);
  return {
    id: `field-${field}`,
    value: editor.values[field],
    onChange: (value: ProfileValues[F]) => editor.change(field, value),
    onBlur: () => editor.left(field),
    error: Object.values(errors)[0],
    disabled,
  };
}

/** The same for an input that tells of its changes by events. */
export function textOf<F extends 'acronym' | 'website' | 'englishPage' | 'place'>(section: SectionProps, field: F) {
  const { onChange, ...input } = inputOf(section, field);
  return {
    ...input,
    value: section.editor.values[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  };
}

/** The same for a text in several languages, whose errors are told language by language. */
export function localisedOf<F extends 'name' | 'summary' | 'services'>(section: SectionProps, field: F) {
  const { id: _id, ...input } = inputOf(section, field);
  return { ...input, value: section.editor.values[field], error: section.editor.errors(field) };
}

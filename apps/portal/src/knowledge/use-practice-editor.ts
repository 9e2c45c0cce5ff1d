import { ChangePracticeInput, type PracticeView } from '@hansa/contracts';
import { useEffect, useRef, useState } from 'react';
import { useRuleInWords } from '../api/rule-in-words.js';
import { request } from '../api/request.js';
import { dropDraft, keepDraft, readDraft } from '../parts/drafts.js';
import { type InAllLanguages, inAllLanguages } from '../parts/localised.js';
import { useReadToEdit } from '../parts/use-read-to-edit.js';
import { useSaving } from '../parts/use-saving.js';
import { useMe } from '../sign-in/use-me.js';
import {
  type EditedField,
  inputOf,
  type PracticeInput,
  type PracticeValues,
  textsOf,
  valuesOf,
} from './practice-values.js';

type Values = PracticeValues;
type Errors = Record<string, string>;
/** What this browser keeps: to which version it was made, so that who was faster is met after a reload, too. */
type Kept = { version: number; values: Partial<Values> };

/**
 * Edits a practice. What follows its rule is saved as it is typed; what does not yet (a fact without its source) is kept in
 * this browser beside the words that say what is missing. A public text is changed at once, with a note: `isPublic` only
 * gathers.
 */
export function usePracticeEditor(id: string, isPublic: boolean) {
  const path = `knowledge-exchange/practices/${id}`;
  const read = () => inAllLanguages<PracticeView>(path, textsOf);
  const data = useReadToEdit(path, read);
  const owner = useMe()?.person.id ?? 'nobody';
  const name = `${isPublic ? 'practice-change' : 'practice'}:${id}`;
  const [first] = useState<Kept>(
    () => readDraft<Kept>(owner, name)?.values ?? { version: data.thing.version, values: {} },
  );
  const [values, setValues] = useState<Values>(() => ({ ...valuesOf(data), ...first.values }));
  const [errors, setErrors] = useState<Errors>({});
  const [theirs, setTheirs] = useState<InAllLanguages<PracticeView> | null>(null);
  const inWords = useRuleInWords();
  const now = useRef(values);
  const unsaved = useRef(new Set(Object.keys(first.values) as EditedField[]));
  const version = useRef(first.version);

  const keep = () => {
    const fields = [...unsaved.current];
    if (fields.length === 0) return dropDraft(owner, name);
    const values = Object.fromEntries(fields.map((field) => [field, now.current[field]]));
    keepDraft(owner, name, { version: version.current, values } satisfies Kept);
  };
  /** Gives the errors of one field, by their paths. */
  const check = (field: EditedField): Errors => {
    const value = inputOf(field, now.current);
    const result = ChangePracticeInput.shape[field].safeParse(value ?? (field === 'title' ? undefined : null));
    if (field === 'title' && value === null)
      return { title: inWords.of({ code: 'invalid_type', expected: 'object' } as never) };
    if (result.success) return {};
    return Object.fromEntries(
      result.error.issues.map((issue) => [[field, ...issue.path].join('.'), inWords.of(issue, at(value, issue.path))]),
    );
  };
  const inputsOf = (fields: readonly EditedField[]) =>
    Object.fromEntries(fields.map((field) => [field, inputOf(field, now.current)])) as PracticeInput;

  const saving = useSaving<PracticeInput>({
    version: first.version,
    first: {},
    save: async (changes, from) => {
      const saved = await request<PracticeView>(path, { method: 'PATCH', version: from, body: changes });
      for (const field of Object.keys(changes) as EditedField[]) {
        const same = JSON.stringify(inputOf(field, now.current)) === JSON.stringify(changes[field]);
        if (same) unsaved.current.delete(field);
      }
      return (version.current = saved.version);
    },
    keep: () => keep(),
  });

  const change = <F extends EditedField>(field: F, value: Values[F]) => {
    now.current = { ...now.current, [field]: value };
    setValues(now.current);
    unsaved.current.add(field);
    keep();
    const wrong = check(field);
    setErrors((before) => ({ ...without(before, field), ...wrong }));
    if (!isPublic && Object.keys(wrong).length === 0) saving.change(inputsOf([field]));
  };
  // What an earlier visit left here goes on where it was.
  useEffect(() => {
    for (const field of unsaved.current) {
      const wrong = check(field);
      setErrors((before) => ({ ...before, ...wrong }));
      if (!isPublic && Object.keys(wrong).length === 0) saving.change(inputsOf([field]));
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const isConflict = saving.state === 'conflict';
  const readTheirs = () => void read().then(setTheirs);
  useEffect(() => {
    if (isConflict) readTheirs();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isConflict]);

  return {
    practice: data.thing,
    values,
    errors,
    saving,
    change,
    /** Fields that are not saved, or not published, yet. */
    unsaved: [...unsaved.current],
    inputsOf,
    version,
    forget: () => {
      unsaved.current.clear();
      dropDraft(owner, name);
    },
    /** Of somebody who was faster. */
    theirs: theirs && { version: theirs.thing.version, values: valuesOf(theirs) },
    readTheirs,
    resolve: (mine: readonly string[]) => {
      if (!theirs) return;
      const kept = [...unsaved.current].filter((field) => mine.includes(field));
      const next = { ...valuesOf(theirs), ...Object.fromEntries(kept.map((field) => [field, now.current[field]])) };
      now.current = next;
      setValues(next);
      unsaved.current = new Set(kept);
      version.current = theirs.thing.version;
      keep();
      saving.resolve(isPublic ? {} : inputsOf(kept), version.current);
      setTheirs(null);
    },
  };
}

export type PracticeEditor = ReturnType<typeof usePracticeEditor>;

function without(errors: Errors, field: string): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([path]) => path !== field && !path.startsWith(`${field}.`)));
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null)?.[part], value);
}

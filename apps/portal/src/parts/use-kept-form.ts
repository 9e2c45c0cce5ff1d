import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Problem } from '../api/problem.js';
import { useRuleInWords } from '../api/rule-in-words.js';
import { useMe } from '../sign-in/use-me.js';
import { dropDraft, keepDraft, readDraft } from './drafts.js';

export interface KeptForm<V extends object> {
  /** Its `onSubmit` leads to the first field that is wrong where nothing is sent. */
  form: UseFormReturnType<V>;
  /** When what is typed was last kept in this browser; null while nothing was typed. */
  keptAt: number | null;
  /** What stands there was typed at an earlier visit. */
  wasRestored: boolean;
  /** Forgets what was typed, once it has been sent or is not wanted. */
  forget(): void;
  /** Puts what a service refused beside its fields. */
  refuse(problem: Problem | null): void;
}

/**
 * A form whose values are kept in this browser as they are typed, until they have been sent: neither a closed window nor
 * the end of a sign-in loses them. It is checked by the schema of the request that it makes.
 * @param of.name of the draft: what is written and about which thing, such as `enrol:<id>`
 * @param of.input the request's body out of the values, with the same names; the values themselves when left out
 */
export function useKeptForm<V extends object>(of: {
  name: string;
  initial: V;
  schema?: z.ZodType;
  input?: (values: V) => unknown;
}): KeptForm<V> {
  const me = useMe();
  const owner = me?.person.id ?? 'nobody';
  const inWords = useRuleInWords();
  const first = useRef(readDraft<V>(owner, of.name));
  const [keptAt, setKeptAt] = useState<number | null>(first.current?.at ?? null);
  const clean = useRef(false);
  const form = useForm<V>({
    initialValues: { ...of.initial, ...first.current?.values },
    validateInputOnBlur: true,
    onValuesChange: (values, previous) => {
      // Mantine forgets the error of a field that is changed, but not what is said of its parts.
      for (const path of Object.keys(form.errors)) {
        const parts = path.split('.');
        if (parts.length > 1 && at(values, parts) !== at(previous, parts)) form.clearFieldError(path);
      }
      if (clean.current) return void (clean.current = false);
      setKeptAt(keepDraft(owner, of.name, values));
    },
    validate: (values) => {
      const result = of.schema?.safeParse(of.input ? of.input(values) : values);
      if (!result || result.success) return {};
      const errors: Record<string, string> = {};
      for (const issue of result.error.issues) {
        const path = issue.path.join('.');
        errors[path] ??= inWords.of(issue, at(values, issue.path));
      }
      return errors;
    },
  });
  // Who signs in with the form open finds what he typed before he did.
  useEffect(() => {
    if (owner !== 'nobody' && !first.current) {
      const draft = readDraft<V>(owner, of.name) ?? readDraft<V>('nobody', of.name);
      if (draft && !form.isDirty()) {
        first.current = draft;
        form.setValues({ ...of.initial, ...draft.values });
      }
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [owner]);
  const onSubmit: typeof form.onSubmit = (send, refused = toFirstWrong) => form.onSubmit(send, refused);
  return {
    form: { ...form, onSubmit },
    keptAt,
    wasRestored: first.current !== null,
    forget: () => {
      dropDraft(owner, of.name);
      clean.current = true;
      setKeptAt(null);
      form.reset();
    },
    refuse: (problem) => {
      for (const error of problem?.body.errors ?? []) form.setFieldError(error.field, inWords.said(error));
    },
  };
}

/** After a form was not sent, once the page says what is wrong: there. */
export function toFirstWrong(): void {
  setTimeout(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus());
}

function at(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null)?.[part], values);
}

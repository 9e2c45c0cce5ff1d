import type { ClusterView } from '@hansa/contracts';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../api/problem.js';
import { useRuleInWords } from '../api/rule-in-words.js';
import { dropDraft, keepDraft, readDraft } from '../parts/drafts.js';
import { inAllLanguages, type InAllLanguages } from '../parts/localised.js';
import { type Saving, useSaving } from '../parts/use-saving.js';
import {
  checked,
  contentOf,
  contentsOf,
  isSame,
  PROFILE_FIELDS,
  type ProfileContent,
  type ProfileField,
  profileTexts,
  type ProfileValues,
  valuesOf,
} from './profile-values.js';
import { saveProfile } from './save-profile.js';

/** What this browser keeps of a profile's unsaved changes: to which version they were made, and over what. */
interface Unsaved {
  version: number;
  values: Partial<ProfileValues>;
  base: Partial<ProfileContent>;
}

export interface ProfileConflict {
  fields: ProfileField[];
  theirs: ProfileValues;
  version: number;
}

export interface ProfileEditor {
  /** The profile as it was last saved. */
  view: ClusterView;
  values: ProfileValues;
  change: <F extends ProfileField>(field: F, value: ProfileValues[F]) => void;
  /** Of a field, by the path under it; only once the field was left. */
  errors: (field: ProfileField) => Record<string, string>;
  left: (field: ProfileField) => void;
  /** What the service refused of a field. */
  refused: Partial<Record<ProfileField, Problem>>;
  /** Fields that are not saved, since they break a rule. */
  wrong: ProfileField[];
  conflict: ProfileConflict | null;
  choose: (mine: string[]) => void;
  /** Fields that somebody else has changed meanwhile, and that are shown as they are now. */
  takenOver: ProfileField[];
  saving: Saving<ProfileContent>;
  /** The profile was changed otherwise, by a decision about it as a whole. */
  renew: (view: ClusterView) => void;
}

const AGAIN_MS = 4_000;

/** Everything that is typed into a profile: kept here at once, saved a moment later, field by field. */
export function useProfileEditor(read: InAllLanguages<ClusterView>, owner: string, mayChange: boolean): ProfileEditor {
  const { id } = read.thing;
  const draftName = `profile:${id}`;
  const inWords = useRuleInWords();
  const [draft] = useState(() => (mayChange ? (readDraft<Unsaved>(owner, draftName)?.values ?? null) : null));
  const [view, setView] = useState(read.thing);
  const [values, setValues] = useState<ProfileValues>(() => ({ ...valuesOf(read), ...draft?.values }));
  const [shown, setShown] = useState<ReadonlySet<ProfileField>>(new Set());
  const [refused, setRefused] = useState<ProfileEditor['refused']>({});
  const [conflict, setConflict] = useState<ProfileConflict | null>(null);
  const [takenOver, setTakenOver] = useState<ProfileField[]>([]);
  const now = useRef(values);
  const base = useRef<Partial<ProfileContent>>({ ...contentsOf(valuesOf(read)), ...draft?.base });
  const unsaved = useRef<Partial<ProfileValues>>(draft?.values ?? {});
  const version = useRef(draft?.version ?? read.thing.version);

  const set = (changes: Partial<ProfileValues>) => setValues((now.current = { ...now.current, ...changes }));
  const keep = () => {
    const fields = Object.keys(unsaved.current) as ProfileField[];
    if (fields.length === 0) return dropDraft(owner, draftName);
    const before = Object.fromEntries(fields.map((field) => [field, base.current[field]]));
    keepDraft(owner, draftName, { version: version.current, values: unsaved.current, base: before } satisfies Unsaved);
  };

  const saving = useSaving<ProfileContent>({
    version: version.current,
    first: draft ? onlyGood(values, Object.keys(draft.values) as ProfileField[]) : {},
    keep,
    save: async (changes, from) => {
      const saved = await saveProfile(id, changes, Math.max(from, version.current), (at) => (version.current = at));
      Object.assign(base.current, changes);
      for (const field of Object.keys(changes) as ProfileField[]) {
        if (isSame(changes[field], checked(field, now.current).content)) delete unsaved.current[field];
      }
      setView(saved);
      return saved.version;
    },
  });

  // What the service refuses of one field does not keep the others from being saved.
  const { state, problem, pending } = saving;
  useEffect(() => {
    const named = problem?.body.field ?? problem?.body.errors?.[0]?.field;
    const field = PROFILE_FIELDS.find((one) => one === named?.split('.')[0]);
    if (state !== 'refused' || !problem || !field || !(field in pending)) return;
    const { [field]: _refused, ...rest } = pending;
    setRefused((before) => ({ ...before, [field]: problem }));
    saving.resolve(rest, version.current);
    keep();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, problem]);

  const meet = async () => {
    const newest = await inAllLanguages<ClusterView>(`cluster-registry/clusters/${id}`, profileTexts);
    const theirs = valuesOf(newest);
    const contents = contentsOf(theirs);
    const changed = PROFILE_FIELDS.filter((field) => !isSame(contents[field], base.current[field]));
    const mine = changed.filter((field) => field in unsaved.current);
    const fields = mine.filter((field) => !isSame(contents[field], contentOf(field, now.current)));
    const taken = changed.filter((field) => !mine.includes(field));
    set(Object.fromEntries(taken.map((field) => [field, theirs[field]])));
    setTakenOver(taken);
    setView(newest.thing);
    // Until somebody has chosen, a reload asks again: what is kept here was made to the version before.
    const open = Object.fromEntries(fields.map((field) => [field, base.current[field]]));
    Object.assign(base.current, contents, open);
    if (fields.length > 0) return setConflict({ fields, theirs, version: newest.thing.version });
    version.current = newest.thing.version;
    saving.resolve(saving.pending, newest.thing.version);
  };
  useEffect(() => {
    if (state !== 'conflict') return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => void meet().catch(() => (timer = setTimeout(ask, AGAIN_MS)));
    ask();
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);

  const wrong = PROFILE_FIELDS.filter((field) => checked(field, values).issues !== null);
  return {
    ...{ view, values, refused, wrong, conflict, takenOver, saving },
    change: (field, value) => {
      set({ [field]: value });
      unsaved.current[field] = value;
      const { [field]: _was, ...others } = refused;
      if (_was) setRefused(others);
      const { content, issues } = checked(field, now.current);
      if (issues || (isSame(content, base.current[field]) && !(field in saving.pending) && state !== 'saving')) {
        if (!issues) delete unsaved.current[field];
        return keep();
      }
      saving.change({ [field]: content } as Partial<ProfileContent>);
    },
    left: (field) => setShown((before) => (before.has(field) ? before : new Set(before).add(field))),
    errors: (field) => {
      const { issues } = checked(field, values);
      if (!issues || !shown.has(field)) return {};
      const said = issues.map((issue) => {
        const value = issue.path.reduce<unknown>(
          (under, part) => (under as Record<PropertyKey, unknown> | null)?.[part],
          contentOf(field, values),
        );
        return [issue.path.join('.'), inWords.of(issue, value)] as const;
      });
      return Object.fromEntries(said.reverse());
    },
    choose: (mine) => {
      if (!conflict) return;
      const theirs = conflict.fields.filter((field) => !mine.includes(field));
      set(Object.fromEntries(theirs.map((field) => [field, conflict.theirs[field]])));
      for (const field of theirs) delete unsaved.current[field];
      Object.assign(base.current, contentsOf(conflict.theirs));
      version.current = conflict.version;
      setConflict(null);
      saving.resolve(onlyGood(now.current, Object.keys(unsaved.current) as ProfileField[]), conflict.version);
      keep();
    },
    renew: (renewed) => {
      version.current = renewed.version;
      setView(renewed);
    },
  };
}

function onlyGood(values: ProfileValues, fields: readonly ProfileField[]): Partial<ProfileContent> {
  const good = contentsOf(values);
  return Object.fromEntries(fields.filter((field) => field in good).map((field) => [field, good[field]]));
}

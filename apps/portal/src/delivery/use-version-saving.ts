import { ChangeModuleVersionInput, type ModuleVersionView } from '@hansa/contracts';
import { useEffect, useRef, useState } from 'react';
import { request } from '../api/request.js';
import { useRuleInWords } from '../api/rule-in-words.js';
import { dropDraft, keepDraft, readDraft } from '../parts/drafts.js';
import { type InAllLanguages, inAllLanguages } from '../parts/localised.js';
import { type Saving, useSaving } from '../parts/use-saving.js';
import {
  textsOfVersion,
  valuesOfVersion,
  type VersionErrors,
  type VersionField,
  versionInput,
  type VersionValues,
} from './version-form.js';

type Changes = Partial<VersionValues>;
/** What this browser keeps: to which version it was made, so that who was faster is met after a reload, too. */
type Kept = { version: number; changes: Changes };

export interface VersionSaving {
  values: VersionValues;
  errors: VersionErrors;
  saving: Saving<Changes>;
  set: <F extends VersionField>(field: F, value: VersionValues[F]) => void;
  /** As it stands at the service, where somebody else was faster. */
  theirs: InAllLanguages<ModuleVersionView> | null;
  /** Which of my fields stay. */
  choose: (mine: string[]) => void;
}

/**
 * Writes a version as one types. A field that breaks a rule is not sent before it is right; until then it is kept in this
 * browser as all that has not been sent.
 */
export function useVersionSaving(of: {
  first: InAllLanguages<ModuleVersionView>;
  path: string;
  person: string;
}): VersionSaving {
  const name = `version:${of.path}`;
  const inWords = useRuleInWords();
  const [start] = useState(() => {
    const { version, changes } = readDraft<Kept>(of.person, name)?.values ?? { ...of.first.thing, changes: {} };
    return { version, values: { ...valuesOfVersion(of.first), ...changes }, ...parted(changes) };
  });
  const [values, setValues] = useState<VersionValues>(start.values);
  const [theirs, setTheirs] = useState<InAllLanguages<ModuleVersionView> | null>(null);
  const version = useRef(start.version);
  const wrong = useRef<Changes>(start.wrong);
  const pending = useRef<Changes | null>(null);
  const keep = () => {
    const all = { ...pending.current, ...wrong.current };
    if (Object.keys(all).length > 0)
      keepDraft(of.person, name, { version: version.current, changes: all } satisfies Kept);
    else dropDraft(of.person, name);
  };
  const saving = useSaving<Changes>({
    version: start.version,
    first: start.right,
    keep: (changes) => {
      pending.current = changes;
      keep();
    },
    save: async (changes, from) => {
      const answer = await request<ModuleVersionView>(of.path, {
        method: 'PATCH',
        version: from,
        body: versionInput(changes),
      });
      if (changes.materials) setValues((now) => ({ ...now, materials: named(now.materials, answer.materials) }));
      return (version.current = answer.version);
    },
  });
  const isConflict = saving.state === 'conflict';
  useEffect(() => {
    if (!isConflict) return setTheirs(null);
    void inAllLanguages<ModuleVersionView>(of.path, textsOfVersion).then(setTheirs, () => undefined);
  }, [isConflict, of.path]);

  return {
    values,
    errors: errorsOf(wrong.current, values, inWords.of),
    saving,
    set: (field, value) => {
      setValues((now) => ({ ...now, [field]: value }));
      const { right, wrong: bad } = parted({ [field]: value });
      const { [field]: _before, ...others } = wrong.current;
      wrong.current = { ...others, ...bad };
      if (Object.keys(right).length > 0) saving.change(right);
      else keep();
    },
    theirs: isConflict ? theirs : null,
    choose: (mine) => {
      if (!theirs) return;
      const kept = Object.fromEntries(Object.entries(saving.pending).filter(([field]) => mine.includes(field)));
      setValues({ ...valuesOfVersion(theirs), ...wrong.current, ...kept });
      version.current = theirs.thing.version;
      saving.resolve(kept, version.current);
    },
  };
}

/** Which of the changes follow the rules, and which do not yet. */
function parted(changes: Changes): { right: Changes; wrong: Changes } {
  const right: Record<string, unknown> = {};
  const wrong: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(changes)) {
    const isRight = ChangeModuleVersionInput.safeParse(versionInput({ [field]: value })).success;
    (isRight ? right : wrong)[field] = value;
  }
  return { right, wrong };
}

function errorsOf(
  wrong: Changes,
  values: VersionValues,
  inWords: ReturnType<typeof useRuleInWords>['of'],
): VersionErrors {
  const { error } = ChangeModuleVersionInput.safeParse(versionInput(wrong));
  const errors: Record<string, string> = {};
  for (const issue of error?.issues ?? []) {
    const value = issue.path.reduce<unknown>(
      (at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part],
      values,
    );
    errors[issue.path.join('.')] ??= inWords(issue, value);
  }
  return errors;
}

/** A material gets its name from the service when it is first saved; by it it stays the same thing. */
function named(
  materials: VersionValues['materials'],
  saved: ModuleVersionView['materials'],
): VersionValues['materials'] {
  return materials.map((material, index) => {
    const there = saved[index];
    return material.id || !there || there.url !== material.url ? material : { ...material, id: there.id };
  });
}

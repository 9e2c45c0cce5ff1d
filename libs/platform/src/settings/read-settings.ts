import { readFileSync } from 'node:fs';
import { type SettingsClass, variableOf } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the environment, at once. */
export class SettingsAreWrong extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'SettingsAreWrong';
  }
}

/** Reads all classes of settings from the environment. Throws `SettingsAreWrong` with every fault of all of them. */
export function readSettings(
  classes: readonly SettingsClass[],
  environment: Environment = process.env,
): Map<SettingsClass, object> {
  const problems: string[] = [];
  const settings = new Map<SettingsClass, object>();
  for (const settingsClass of new Set(classes)) {
    const raw: Record<string, string> = {};
    for (const field of Object.keys(settingsClass.schema.shape)) {
      const value = valueOf(variableOf(settingsClass.prefix, field), environment, problems);
      if (value !== undefined && value !== '') raw[field] = value;
    }
    const parsed = settingsClass.schema.safeParse(raw);
    if (parsed.success) {
      settings.set(settingsClass, new settingsClass(parsed.data));
      continue;
    }
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0] ?? '');
      problems.push(`${field ? variableOf(settingsClass.prefix, field) : settingsClass.prefix}: ${issue.message}`);
    }
  }
  if (problems.length > 0) throw new SettingsAreWrong(problems);
  return settings;
}

function valueOf(variable: string, environment: Environment, problems: string[]): string | undefined {
  const file = environment[`${variable}_FILE`];
  if (file === undefined) return environment[variable];
  if (environment[variable] !== undefined) {
    problems.push(`${variable} and ${variable}_FILE are both set: leave one of them out`);
    return undefined;
  }
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch {
    problems.push(`${variable}_FILE: cannot read the file that it names`);
    return undefined;
  }
}

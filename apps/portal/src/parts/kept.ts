/** A value that this browser keeps; `null` forgets it. Where nothing can be kept it lasts as long as the page. */
export function kept<T>(name: string): { get(): T | null; set(value: T | null): void } {
  let held: T | null | undefined;
  return {
    get() {
      if (held === undefined) held = read<T>(name);
      return held;
    },
    set(value) {
      held = value;
      write(name, value);
    },
  };
}

export function read<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Gives whether this browser has taken it. */
export function write(name: string, value: unknown): boolean {
  try {
    if (value === null || value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The names of what is kept that begin so. */
export function keptNames(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

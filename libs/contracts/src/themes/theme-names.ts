import type { Theme } from '../theme.js';
import type { en } from './en.js';

/** A theme that has names. */
export type NamedTheme = keyof typeof en & Theme;
export type ThemeNames = Record<NamedTheme, string>;

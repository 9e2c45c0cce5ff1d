import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** What a browser under test does not do by itself. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/**
 * A Chromium without a window. `HANSA_CHROME` names one; else it comes from npm, which has it for Linux on x64; elsewhere
 * the Chrome that is installed is taken.
 */
export async function openChromium(more: string[] = []): Promise<Browser> {
  const named = process.env['HANSA_CHROME'];
  const fromNpm = process.platform === 'linux' && process.arch === 'x64';
  if (named) return chromium.launch({ executablePath: named, args: [...QUIET, ...more] });
  if (!fromNpm) return chromium.launch({ channel: 'chrome', args: [...QUIET, ...more] });
  // What it brings along for machines in a cloud loosens what pages may do, or lets all pages share one process.
  const args = packed.args.filter((arg) => !UNLIKE_A_BROWSER.test(arg));
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...args, ...QUIET, ...more] });
}
const UNLIKE_A_BROWSER =
  /^--(disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|single-process|no-zygote|disable-features)/;

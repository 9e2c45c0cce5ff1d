import { Problem, type ProblemBody } from '../api/problem.js';
import { queryString } from '../api/request.js';
import { contentLanguages } from '../language/content-languages.js';
import { accessToken } from '../sign-in/session.js';

/**
 * Sends a file and tells how much of it has arrived, which `fetch` cannot. Sent again with the same key it is added once.
 * @throws Problem
 */
export async function upload(
  path: string,
  file: File,
  of: { key: string; signal: AbortSignal; onProgress: (share: number) => void },
): Promise<void> {
  const token = await accessToken();
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('POST', `/api/v1/${path}${queryString({ name: file.name })}`);
    asked.setRequestHeader('content-type', 'application/octet-stream');
    asked.setRequestHeader('accept-language', contentLanguages().join(', '));
    asked.setRequestHeader('idempotency-key', of.key);
    if (token) asked.setRequestHeader('authorization', `Bearer ${token}`);
    asked.upload.onprogress = ({ loaded, total }) => of.onProgress(total === 0 ? 0 : loaded / total);
    asked.onload = () => {
      if (asked.status < 300) return resolve();
      reject(
        new Problem({ code: 'unknown', status: asked.status, title: asked.statusText, ...said(asked.responseText) }),
      );
    };
    asked.onerror = () => reject(new Problem({ code: 'offline', status: 0, title: 'The connection broke off.' }));
    asked.onabort = () => reject(new DOMException('Given up', 'AbortError'));
    of.signal.addEventListener('abort', () => asked.abort());
    asked.send(file);
  });
}

function said(text: string): Partial<ProblemBody> {
  try {
    return JSON.parse(text) as Partial<ProblemBody>;
  } catch {
    return {};
  }
}

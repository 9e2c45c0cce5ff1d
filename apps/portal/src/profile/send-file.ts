import type { ImportView } from '@hansa/contracts';
import { Problem, type ProblemBody } from '../api/problem.js';
import { type Query, queryString } from '../api/request.js';
import { accessToken } from '../sign-in/session.js';

/**
 * Sends a file of clusters and tells how much of it has arrived, which `fetch` cannot.
 * @throws Problem
 */
export async function sendFile(
  file: File,
  of: { query: Query; key: string; signal: AbortSignal; onProgress: (share: number) => void },
): Promise<ImportView> {
  const token = await accessToken();
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('POST', `/api/v1/cluster-registry/imports${queryString(of.query)}`);
    asked.setRequestHeader('content-type', 'text/csv');
    asked.setRequestHeader('idempotency-key', of.key);
    if (token) asked.setRequestHeader('authorization', `Bearer ${token}`);
    asked.upload.onprogress = ({ loaded, total }) => of.onProgress(total === 0 ? 0 : loaded / total);
    asked.onload = () => {
      const answer = read(asked.responseText);
      if (asked.status < 300) return resolve(answer as unknown as ImportView);
      reject(new Problem({ code: 'unknown', status: asked.status, title: asked.statusText, ...answer }));
    };
    asked.onerror = () => reject(new Problem({ code: 'offline', status: 0, title: 'The connection broke off.' }));
    asked.onabort = () => reject(new DOMException('Given up', 'AbortError'));
    of.signal.addEventListener('abort', () => asked.abort());
    asked.send(file);
  });
}

function read(text: string): Partial<ProblemBody> {
  try {
    return JSON.parse(text) as Partial<ProblemBody>;
  } catch {
    return {};
  }
}

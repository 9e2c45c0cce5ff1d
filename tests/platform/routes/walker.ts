/** An answer, read as far as it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}
export interface Asked {
  token?: string;
  /** Sent as it is when it is text. */
  body?: unknown;
  headers?: Record<string, string>;
}

const HEADERS: Record<string, RegExp> = {
  'content-security-policy': /default-src 'none'/,
  'strict-transport-security': /max-age=\d{8}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'x-request-id': /^[\da-f-]{36}$/,
};

/** Asks, and notes of every answer what no answer may be. */
export class Walker {
  /** All that was wrong with any answer: a 5xx, a missing header, a refusal that is no problem document. */
  readonly faults: string[] = [];
  asked = 0;

  constructor(private readonly url: string) {}

  async ask(method: string, path: string, { token, body, headers }: Asked = {}): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : text,
    };
    this.asked += 1;
    this.judge(`${method} ${path.slice(0, 200)}`, method, answer);
    return answer;
  }

  private judge(what: string, method: string, { status, headers, body }: Answer): void {
    const fault = (how: string) => this.faults.push(`${what}: ${status} ${how}`);
    if (status >= 500) fault(JSON.stringify(body));
    for (const [name, form] of Object.entries(HEADERS)) {
      if (!form.test(headers.get(name) ?? '')) fault(`has ${name}: ${headers.get(name)}`);
    }
    if (status < 400) return;
    if (!headers.get('content-type')?.startsWith('application/problem+json')) {
      fault(`is ${headers.get('content-type')}`);
    }
    if (method === 'HEAD') return;
    const { type, code, title, status: said, requestId } = body;
    const whole = said === status && type?.endsWith(`/${code}`) && title && requestId === headers.get('x-request-id');
    if (!whole) fault(`is an odd problem: ${JSON.stringify(body)}`);
  }
}

/** Does all of it, some at a time. */
export async function forAll<T, R>(items: readonly T[], work: (item: T) => Promise<R>, atOnce = 16): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

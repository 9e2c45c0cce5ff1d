import { describe, expect, it, jest } from '@jest/globals';
import { inContext } from '../context.js';
import { createLogger, errorForLog, shortLine } from './log.js';
import { LogSettings } from './log.settings.js';

describe('an error in the log', () => {
  it('of the database says what kind it is, not about whom', () => {
    const driverError = Object.assign(new Error('Key (email)=(anna@example.org) already exists.'), {
      code: '23505',
      table: 'person',
      constraint: 'person_email_key',
      detail: 'anna@example.org',
    });
    const error = Object.assign(new Error(driverError.message), { driverError, parameters: ['anna@example.org'] });
    const logged = errorForLog(error);
    expect(logged).toMatchObject({ code: '23505', table: 'person', constraint: 'person_email_key' });
    expect(JSON.stringify(logged)).not.toContain('anna');
  });

  it('of ours says where it came from', () => {
    const logged = errorForLog(new TypeError('x is not a function'));
    expect(logged).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
    expect(logged['stack']).toMatch(/^\s+at .*log.spec/);
  });

  it('that is no error is not written down', () => {
    expect(errorForLog('anna@example.org')).toEqual({ message: 'string' });
  });
});

describe('a line for people', () => {
  it('is short', () => {
    const line = {
      level: 'warn',
      time: '2026-01-02T03:04:05.678Z',
      context: 'Mail',
      msg: 'Could not be sent',
      attempts: 2,
    };
    expect(shortLine(JSON.stringify(line))).toBe('03:04:05 WARN  Mail: Could not be sent {"attempts":2}\n');
  });
});

describe('a line in the course of a request', () => {
  it('names the request and the trace that it belongs to', () => {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const log = createLogger(new LogSettings(LogSettings.schema.parse({ logFormat: 'lines' })));
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    inContext({ correlationId: 'request-1', traceparent }, () => log.info('Done'));
    log.info('Alone');
    const lines = written.mock.calls.map(([line]) => String(line).slice('00:00:00 '.length));
    written.mockRestore();
    expect(lines).toEqual([
      'INFO  Done {"requestId":"request-1","traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}\n',
      'INFO  Alone\n',
    ]);
  });
});

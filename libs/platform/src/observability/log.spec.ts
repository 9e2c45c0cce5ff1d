import { describe, expect, it } from '@jest/globals';
import { errorForLog, shortLine } from './log.js';

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

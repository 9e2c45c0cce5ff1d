import { describe, expect, it } from '@jest/globals';
import { HttpException } from '@nestjs/common';
import { brokenRule } from '@hansa/contracts';
import { problemOf } from './problem.js';

const databaseError = (code: string) =>
  Object.assign(new Error('duplicate key value: Key (email)=(anna@example.org)'), { code });

describe('the problem of an error', () => {
  it('is the rule that was broken', () => {
    class SessionIsFull extends brokenRule(409, 'session-is-full', 'A full session takes no more participants.') {}
    expect(problemOf(new SessionIsFull({ field: 'seats' }))).toMatchObject({
      status: 409,
      code: 'session-is-full',
      title: 'A full session takes no more participants.',
      members: { field: 'seats' },
      fault: null,
    });
  });

  it('is ours when nobody foresaw it, and tells nothing', () => {
    for (const error of [new Error('swordfish'), 'swordfish', undefined, new TypeError('x is not a function')]) {
      expect(problemOf(error)).toMatchObject({ status: 500, code: 'internal-error', fault: 'ours', members: {} });
    }
  });

  it.each([
    ['22P02', 400],
    ['22021', 400],
    ['22003', 400],
    ['23514', 400],
    ['23505', 409],
    ['23503', 409],
    ['08006', 503],
    ['53300', 503],
    ['57P01', 503],
    ['40001', 503],
    ['ECONNREFUSED', 503],
    ['42601', 500],
    ['42P01', 500],
  ])('of the database with the state %s is %i, without what the database said', (code, status) => {
    const found = problemOf(databaseError(code));
    expect(found.status).toBe(status);
    expect(JSON.stringify(found)).not.toContain('anna');
  });

  it('says when to come again after 503', () => {
    expect(problemOf(databaseError('08006')).headers['retry-after']).toBeTruthy();
  });

  it.each([
    [404, 'no-such-route'],
    [413, 'body-too-large'],
    [415, 'unsupported-media-type'],
    [418, 'refused'],
    [500, 'internal-error'],
  ])('of the framework with status %i is %s', (status, code) => {
    expect(problemOf(new HttpException('words of the framework', status))).toMatchObject({ status, code });
  });
});

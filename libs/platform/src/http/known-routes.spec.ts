import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { KnownRoutes } from './known-routes.js';

describe('the known routes', () => {
  const routes = new KnownRoutes();
  const server = fastify();
  routes.attach(server);
  server
    .get('/boxes/:id', () => '')
    .patch('/boxes/:id', () => '')
    .post('/boxes', () => '')
    .get('/files/*', () => '');

  it('say what one may do with a path', () => {
    expect(routes.methodsFor('/boxes/7')).toEqual(['GET', 'HEAD', 'PATCH']);
    expect(routes.methodsFor('/boxes/')).toEqual(['POST']);
    expect(routes.methodsFor('/files/a/b')).toEqual(['GET', 'HEAD']);
    expect(routes.methodsFor('/boxes/7/8')).toEqual([]);
  });

  it('say whether a thing can be read', () => {
    expect(routes.has('GET', '/boxes/:id')).toBe(true);
    expect(routes.has('GET', '/boxes')).toBe(false);
    expect(routes.has('GET', undefined)).toBe(false);
  });
});

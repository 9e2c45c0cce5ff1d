import pino, { type Logger, type LoggerOptions } from 'pino';
import { currentContext } from '../context.js';
import { sqlState } from '../database/database.js';
import type { LogSettings } from './log.settings.js';
import { traceIdOf } from './tracing.js';

const INFO = 30;
// Every module and route that Nest puts together at the start.
const FRAMEWORK = new Set<unknown>(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/**
 * The log of a process, on its standard output. Lines carry ids and facts, never names, addresses, tokens or
 * bodies; what is written in the course of a request, and of what follows from it, carries the ids of
 * the request and its trace.
 */
export function createLogger({ logLevel, logFormat }: LogSettings): Logger {
  const options: LoggerOptions = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorForLog },
    hooks: {
      logMethod(parts, method, level) {
        const { context } = (parts[0] ?? {}) as { context?: unknown };
        if (level > INFO || !FRAMEWORK.has(context)) method.apply(this, parts);
      },
    },
    mixin: () => {
      const { correlationId, traceparent } = currentContext();
      return {
        ...(correlationId ? { requestId: correlationId } : {}),
        ...(traceparent ? { traceId: traceIdOf(traceparent) } : {}),
      };
    },
  };
  if (logFormat === 'json') return pino(options);
  return pino(options, { write: (line: string) => void process.stdout.write(shortLine(line)) });
}

/** An error without the values that it is about: a database quotes rows and parameters in its messages. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error };
  const state = sqlState(error);
  const { driverError = error } = error as { driverError?: unknown };
  const { table, constraint, routine } = driverError as Record<string, unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(state ? { code: state } : {}),
    ...(/^[\dA-Z]{5}$/.test(state) ? { table, constraint, routine } : { message: error.message.slice(0, 1000) }),
    stack: frames.slice(0, 20).join('\n'),
    ...(error.cause instanceof Error ? { cause: errorForLog(error.cause) } : {}),
  };
}

interface Line {
  level: string;
  time: string;
  msg?: string;
  context?: string;
  err?: { type?: string; message?: string; code?: string; stack?: string };
}

/** `12:03:55 WARN  Access: Refused {"reason":"..."}` */
export function shortLine(json: string): string {
  const { level, time, msg = '', context, err, ...facts } = JSON.parse(json) as Line;
  const rest = Object.keys(facts).length > 0 ? ` ${JSON.stringify(facts)}` : '';
  const error = err ? ` ${[err.type, err.code, err.message].filter(Boolean).join(' ')}\n${err.stack ?? ''}` : '';
  const from = context ? `${context}: ` : '';
  return `${time.slice(11, 19)} ${level.toUpperCase().padEnd(5)} ${from}${msg}${rest}${error}\n`;
}

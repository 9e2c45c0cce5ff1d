import { z } from 'zod';
import { settingsOf } from '../settings/settings.js';

/** Where traces go, and how many. The names are OpenTelemetry's own. */
export class TracingSettings extends settingsOf(
  'OTEL',
  z.object({
    exporterOtlpEndpoint: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe(
        'The collector that traces are sent to (OTLP over HTTP, as JSON), without the path /v1/traces: ' +
          'http://collector:4318. Not set: nothing is traced.',
      ),
    tracesSampleRatio: z.coerce
      .number()
      .min(0)
      .max(1)
      .default(1)
      .describe('The share of requests that are traced; what follows from a request is traced if the request is.'),
  }),
) {}

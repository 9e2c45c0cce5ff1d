import type { Service } from '@hansa/contracts';
import type { Message } from '../messaging/message.js';
import { beginSpan, type SpanFacts, traced } from './tracing.js';

/**
 * Sends messages, each as a span of the act that caused it; they travel with that span as their parent.
 * @param send gives a promise for every message, in their order
 */
export function tracedSending(messages: readonly Message[], send: () => Promise<void>[]): Promise<void>[] {
  const spans = messages.map((message) =>
    beginSpan(`send ${message.type}`, 'producer', message.traceparent, factsOf(message, message.source)),
  );
  spans.forEach((span, index) => {
    if (span) messages[index]!.traceparent = span.traceparent;
  });
  const sent = send();
  spans.forEach((span, index) => {
    if (span)
      sent[index]!.then(
        () => span.end(),
        (error: unknown) => span.end({}, error),
      );
  });
  return sent;
}

/** Runs a handler as a span below the message that it handles; to be called in the message's context. */
export function tracedHandling<T>(
  service: Service,
  handler: string,
  message: Message,
  work: () => Promise<T>,
): Promise<T> {
  if (message.traceparent === null) return work();
  return traced(`handle ${message.type}`, 'consumer', { ...factsOf(message, service), 'hansa.handler': handler }, work);
}

// Not the key: it may be a person's id.
function factsOf({ id, type }: Message, service: Service): SpanFacts {
  return { 'hansa.service': service, 'messaging.destination.name': type, 'messaging.message.id': id };
}

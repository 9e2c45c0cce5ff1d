import { definitionOf } from '../../domain.js';
import { kafkaClient } from '../../messaging/kafka/kafka-client.js';
import { KafkaSettings } from '../../messaging/kafka/kafka.settings.js';
import { ensureTopics, topicsOf } from '../../messaging/kafka/topics.js';
import type { Command } from './command.js';

/** `topics`: creates the topics of the service, and sets how long they keep what. Partitions stay as they are. */
export const topics: Command = async (_words, { application, tell }) => {
  const settings = application.setting(KafkaSettings);
  for (const { name, states } of application.domains.map(definitionOf)) {
    const admin = kafkaClient(settings, name).admin();
    await admin.connect();
    try {
      const plans = topicsOf(
        settings,
        name,
        states.map(({ state }) => state),
      );
      for (const line of await ensureTopics(admin, settings, plans)) tell(line);
    } finally {
      await admin.disconnect();
    }
  }
};

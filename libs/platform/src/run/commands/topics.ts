import { definitionOf } from '../../domain.js';
import { KafkaSettings } from '../../messaging/kafka/kafka.settings.js';
import { ensureTopics, topicsOf } from '../../messaging/kafka/topics.js';
import type { Command } from './command.js';
import { withAdmin } from './with-admin.js';

/** `topics`: creates the topics of the service, and sets how long they keep what. Partitions stay as they are. */
export const topics: Command = async (_words, { application, tell }) => {
  const settings = application.setting(KafkaSettings);
  for (const { name, states } of application.domains.map(definitionOf)) {
    const plans = topicsOf(
      settings,
      name,
      states.map(({ state }) => state),
    );
    await withAdmin(settings, name, async (admin) => {
      for (const line of await ensureTopics(admin, settings, plans)) tell(line);
    });
  }
};

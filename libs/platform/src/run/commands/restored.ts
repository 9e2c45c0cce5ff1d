import { definitionOf } from '../../domain.js';
import { kafkaClient } from '../../messaging/kafka/kafka-client.js';
import { KafkaSettings } from '../../messaging/kafka/kafka.settings.js';
import { continueAbove } from '../../messaging/kafka/continue-above.js';
import { groupOf } from '../../messaging/kafka/topics.js';
import { requestRebuild } from '../../messaging/projection-building.js';
import type { Command } from './command.js';

/**
 * `restored`: after a database has come back from a backup, and before its service runs again. Its outbox goes on above
 * what the topics have seen, its states are told anew, what it read is read again (what it has handled has no second
 * effect), and its projections are built anew.
 */
export const restored: Command = async (_words, { application, tell }) => {
  const settings = application.setting(KafkaSettings);
  for (const { name } of application.domains.map(definitionOf)) {
    const { database } = application.databases.byService.get(name)!;
    const kafka = kafkaClient(settings, name);
    const admin = kafka.admin();
    await admin.connect();
    try {
      const { above, keys } = await continueAbove(database, name, kafka, admin, settings);
      tell(`${name}: the outbox goes on above ${above}; ${keys} records will be told anew.`);
      const groupId = groupOf(settings, name);
      // Throws while a process of the service runs: it would commit over what is set here.
      for (const { topic } of await admin.fetchOffsets({ groupId })) {
        await admin.resetOffsets({ groupId, topic, earliest: true });
        tell(`${name}: ${topic} will be read from its beginning.`);
      }
      tell(`${name}: ${await requestRebuild(database)} projections will be built anew.`);
    } finally {
      await admin.disconnect();
    }
  }
};

import { SERVICES } from '@hansa/contracts';
import kafkajs from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';

const { Kafka, logLevel } = kafkajs;

export function kafkaOf(brokers: string): kafkajs.Kafka {
  return new Kafka({ clientId: 'faults', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
}

/**
 * Waits until every group is settled with so many members: those of the dead are no longer among them, those who slept
 * have joined again. Throws with what is missing when that takes longer than `patience` ms.
 */
export async function membersJoined(
  brokers: string,
  prefix: string,
  members: number,
  patience = 180_000,
): Promise<void> {
  const end = Date.now() + patience;
  const admin = kafkaOf(brokers).admin();
  await admin.connect();
  try {
    for (;;) {
      const { groups } = await admin.describeGroups(SERVICES.map((service) => `${prefix}.${service}`));
      const unsettled = groups.filter((group) => group.state !== 'Stable' || group.members.length !== members);
      if (unsettled.length === 0) return;
      if (Date.now() > end) {
        const words = unsettled.map((group) => `${group.groupId}: ${group.members.length}, ${group.state}`);
        throw new Error(`Consumers did not join: ${words.join('; ')}`);
      }
      await pause(100);
    }
  } finally {
    await admin.disconnect();
  }
}

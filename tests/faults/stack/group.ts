import { SERVICES } from '@hansa/contracts';
import kafkajs from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';

const { Kafka, logLevel } = kafkajs;
const PATIENCE = 180_000;

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
  patience = PATIENCE,
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

/** Waits until a process says how far it is behind: one that has not joined its group, or has lost it, says nothing. */
export async function isConsuming(url: string, patience = PATIENCE): Promise<void> {
  for (const end = Date.now() + patience; ; await pause(200)) {
    const metrics = await fetch(`${url}/metrics`).then(
      (answer) => answer.text(),
      () => '',
    );
    if (metrics.includes('hansa_consumer_lag{')) return;
    if (Date.now() > end) throw new Error(`${url} does not consume`);
  }
}

import type { Service } from '@hansa/contracts';
import type { Admin } from 'kafkajs';
import type { Database } from '../../database/database.js';
import { definitionOf } from '../../domain.js';
import { continueAbove, type Continued } from '../../messaging/kafka/continue-above.js';
import { KafkaSettings } from '../../messaging/kafka/kafka.settings.js';
import { groupOf, type TopicPlan, topicsOf } from '../../messaging/kafka/topics.js';
import type { Message } from '../../messaging/message.js';
import { requestRebuild } from '../../messaging/projection-building.js';
import { type Command, type CommandContext, CommandFailed } from './command.js';
import { withAdmin } from './with-admin.js';

/** What a domain takes from events of its own that its database has forgotten. */
export interface RecallInCommand {
  types: readonly string[];
  recall(lost: readonly Message[], context: CommandContext): Promise<void>;
}

const GROUP_IS_UNKNOWN = 69;

/**
 * `restored`: after a database has come back from a backup, and before its service runs again. Its outbox goes on above
 * what the topics have seen, its states are told anew, what it read is read again (what it has handled has no second
 * effect), and its projections are built anew. Can be said again when it was interrupted.
 */
export function restoredWith(own?: RecallInCommand): Command {
  return async (_words, context) => {
    const { application, tell } = context;
    const settings = application.setting(KafkaSettings);
    for (const { name, states } of application.domains.map(definitionOf)) {
      const { database } = application.databases.byService.get(name)!;
      const group = groupOf(settings, name);
      await withAdmin(settings, name, async (admin, kafka) => {
        await nobodyRuns(name, admin, group, database);
        await topicsAreThere(
          admin,
          topicsOf(
            settings,
            name,
            states.map(({ state }) => state),
          ),
        );
        const recall = own && { types: own.types, recall: (lost: readonly Message[]) => own.recall(lost, context) };
        const continued = await continueAbove(database, name, { kafka, admin, settings }, recall);
        for (const line of inWords(continued)) tell(`${name}: ${line}`);
        await forgetOffsets(admin, group);
        tell(`${name}: what it handles will be read from the beginning.`);
        tell(`${name}: ${await requestRebuild(database)} projections will be built anew.`);
      });
    }
  };
}

export const restored = restoredWith();

/** One that runs would send old numbers, and commit over what is set here. */
async function nobodyRuns(service: Service, admin: Admin, group: string, database: Database): Promise<void> {
  const { groups } = await admin.describeGroups([group]);
  const members = groups.reduce((sum, { members: { length } }) => sum + length, 0);
  const relays = await database.query(`select 1 from lease where name = 'relay' and until > clock_timestamp()`);
  if (members === 0 && relays.length === 0) return;
  throw new CommandFailed(
    `${service} still runs (${members} in its group at Kafka). Stop all of its processes first; one that was killed ` +
      'counts for ten seconds more.',
  );
}

async function topicsAreThere(admin: Admin, plans: readonly TopicPlan[]): Promise<void> {
  const there = new Set(await admin.listTopics());
  const missing = plans.find(({ name }) => !there.has(name));
  if (missing) throw new CommandFailed(`There is no topic ${missing.name}. First say: topics`);
}

/** Then everything begins at the beginning, also in topics of which it has committed nothing yet. */
async function forgetOffsets(admin: Admin, group: string): Promise<void> {
  try {
    await admin.deleteGroups([group]);
  } catch (error) {
    const { groups = [] } = error as { groups?: { errorCode: number }[] };
    if (groups.length === 0 || groups.some(({ errorCode }) => errorCode !== GROUP_IS_UNKNOWN)) throw error;
  }
}

function inWords({ above, told, arrived, lost }: Continued): string[] {
  const count = [...lost.values()].reduce((sum, of) => sum + of, 0);
  return [
    `the outbox goes on above ${above}; ${told} records will be told anew.`,
    ...(arrived > 0 ? [`${arrived} events had arrived and are not sent again.`] : []),
    `${count} events were published after the backup; what followed from them elsewhere stays${count > 0 ? ':' : '.'}`,
    ...[...lost].sort().map(([type, of]) => `  ${type}  ${of}`),
  ];
}

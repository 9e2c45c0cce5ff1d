import { randomUUID } from 'node:crypto';
import type { Entry, Kind, Ledger } from './ledger.js';
import type { Answer, Person } from './person.js';
import type { Random } from './random.js';
import { aCluster } from './published-clusters.js';
import { aSession, type World } from './world.js';
import { inEnglish } from './words.js';

/** A thing that one person alone changes, with the version that he knows of it; undefined when he must look first. */
interface Own {
  id: string;
  etag: string | undefined;
}
/** Answers that are right where people come and go at the same time. */
const RACES: readonly Kind[] = ['enrolment', 'cancellation', 'acceptance'];
/** What needs a membership that the person has come by a moment before in another service. */
const OF_MEMBERS: readonly Kind[] = ['resource', 'cluster'];

export interface Manners {
  /** Rests up to so many ms after each act. */
  rest: number;
  /**
   * News may be longer on their way than a refusal waits for them, so that a member is taken for none; and a process that
   * was held may do what it was asked for after its client has given it up.
   */
  late: boolean;
}

/** One person who does one thing after another, and enters each into the ledger before it is sent. */
export class Writer {
  private readonly organisations: Own[] = [];
  private readonly drafts: Own[] = [];
  /** Those of whose organisations no profile was sent yet. */
  private readonly unregistered: string[] = [];
  private readonly cluster: Own;
  private readonly seen = new Set<string>();

  constructor(
    private readonly person: Person,
    private readonly world: World,
    /** Sessions with seats for everybody, in which nobody cancels. */
    private readonly wide: string[],
    private readonly ledger: Ledger,
    private readonly random: Random,
    private readonly manners: Manners = { rest: 0, late: false },
  ) {
    this.cluster = { id: world.clusters.get(person.id)!.id, etag: undefined };
  }

  /** Writes until told to stop; the last thing may be without an answer. */
  async writeUntil(stopped: () => boolean): Promise<void> {
    const acts = [
      ...[this.found, this.change, this.change, this.invite, this.add, this.publish, this.enrol, this.enrol],
      ...[this.comeOrGo, this.comeOrGo, this.register, this.changeCluster, this.changeCluster, this.discuss],
      ...(this.person === this.world.people[0] ? [this.schedule, this.schedule] : []),
    ];
    while (!stopped()) {
      await this.random.pick(acts).call(this);
      const { rest } = this.manners;
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, this.random.next() * rest));
    }
  }

  private async found(): Promise<void> {
    const entry = this.ledger.begin('organisation');
    const website = websiteOf(entry.mark);
    const organisation = { name: inEnglish(entry.mark), type: 'cluster-organisation', country: 'SE', website };
    await this.send(entry, '/identity/organisations', organisation, ({ body, etag }) => {
      this.organisations.push({ id: body.id, etag });
      this.unregistered.push(body.id);
    });
  }

  private async change(): Promise<void> {
    const own = this.random.pick(this.organisations);
    if (!own || !(await this.knows(own, `/identity/organisations/${own.id}`))) return;
    const entry = this.ledger.begin('change', own.id);
    const changed = { name: inEnglish(entry.mark) };
    const answer = await this.person.patch(`/identity/organisations/${own.id}`, changed, own.etag!);
    this.enter(entry, answer);
    own.etag = answer?.etag;
  }

  private async invite(): Promise<void> {
    const own = this.random.pick(this.organisations);
    if (!own) return;
    const entry = this.ledger.begin('invitation', own.id);
    const invitation = { email: addressOf(entry.mark), language: 'en', roles: ['reader'] };
    await this.send(entry, `/identity/organisations/${own.id}/invitations`, invitation);
  }

  private async add(): Promise<void> {
    const own = this.random.pick(this.organisations);
    if (!own) return;
    const entry = this.ledger.begin('resource', own.id);
    const resource = {
      ...{ ownerId: own.id, kind: 'document', languages: ['en'], licence: 'CC-BY-4.0' },
      title: inEnglish(entry.mark),
      description: inEnglish('Written while everything dies.'),
      links: [{ url: 'https://faults.example/' }],
    };
    await this.send(entry, '/knowledge-exchange/resources', resource, ({ body, etag }) => {
      this.drafts.push({ id: body.id, etag });
    });
  }

  private async publish(): Promise<void> {
    const draft = this.drafts.shift();
    if (!draft) return;
    const entry = this.ledger.begin('publication', draft.id);
    await this.send(entry, `/knowledge-exchange/resources/${draft.id}/publish`, {}, undefined, {
      'if-match': draft.etag!,
    });
  }

  private async register(): Promise<void> {
    const ownerId = this.unregistered.shift();
    if (!ownerId) return;
    const entry = this.ledger.begin('cluster', ownerId);
    await this.send(entry, '/cluster-registry/clusters', aCluster(ownerId, entry.mark));
    if (entry.state === 'refused') this.unregistered.push(ownerId);
  }

  /** Of what everybody sees: the ledger, and what others hold of it, follow. */
  private async changeCluster(): Promise<void> {
    const path = `/cluster-registry/clusters/${this.cluster.id}`;
    if (!(await this.knows(this.cluster, path))) return;
    const entry = this.ledger.begin('cluster-change', this.cluster.id);
    const answer = await this.person.patch(path, { summary: inEnglish(entry.mark) }, this.cluster.etag!);
    this.enter(entry, answer);
    this.cluster.etag = answer?.etag;
  }

  private async discuss(): Promise<void> {
    const subject = { type: 'cluster', id: this.random.pick([...this.world.clusters.values()])!.id };
    const entry = this.ledger.begin('discussion', subject.id);
    const text = { language: 'en', title: entry.mark, text: 'What remains?' };
    await this.send(entry, '/knowledge-exchange/discussions', { subject, kind: 'question', ...text });
  }

  private async schedule(): Promise<void> {
    const entry = this.ledger.begin('session');
    const { providerId, moduleVersionId } = this.world;
    const session = aSession({ providerId, moduleVersionId, place: entry.mark, seats: 100 });
    await this.send(entry, '/training/sessions', session, ({ body }) => this.wide.push(body.id));
  }

  private async enrol(): Promise<void> {
    const session = this.wide.find((id) => !this.seen.has(id));
    if (!session) return;
    this.seen.add(session);
    await this.enrolIn(session);
  }

  private async enrolIn(session: string): Promise<void> {
    const entry = this.ledger.begin('enrolment', `${session} ${this.person.id}`);
    await this.send(entry, `/training/sessions/${session}/enrolments`, {});
  }

  /** Where seats are few: takes one or a place in the waitlist, takes what is offered, or lets go of what there is. */
  private async comeOrGo(): Promise<void> {
    const session = this.random.pick(this.world.narrow);
    const read = await this.person.get(`/training/sessions/${session}`);
    if (read?.status !== 200) return;
    const { enrolmentId, state } = read.body.myPlace ?? {};
    if (state === 'offered' && this.random.chance(0.7)) return this.act('acceptance', enrolmentId, 'accept');
    if (['booked', 'offered', 'waitlisted'].includes(state)) return this.act('cancellation', enrolmentId, 'cancel');
    return this.enrolIn(session);
  }

  private async act(kind: Kind, enrolmentId: string, verb: string): Promise<void> {
    await this.send(this.ledger.begin(kind, enrolmentId), `/training/enrolments/${enrolmentId}/${verb}`, {});
  }

  private async knows(own: Own, path: string): Promise<boolean> {
    own.etag ??= (await this.person.get(path))?.etag;
    return own.etag !== undefined;
  }

  /** Half of all are sent with a key by which they can be sent again when no answer comes. */
  private async send(
    entry: Entry,
    path: string,
    body: unknown,
    done: (answer: NonNullable<Answer>) => void = () => undefined,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const keyed = this.random.chance(0.5);
    const all = { ...headers, ...(keyed ? { 'idempotency-key': randomUUID() } : {}) };
    const send = async () => {
      const answer = await this.person.post(path, body, all);
      this.enter(entry, answer);
      if (answer && entry.state === 'acknowledged') done(answer);
    };
    if (keyed) entry.again = send;
    await send();
  }

  private enter(entry: Entry, answer: Answer): void {
    if (!answer) return;
    const { status, body } = answer;
    entry.state = status < 300 ? 'acknowledged' : 'refused';
    entry.id = body?.id;
    const race = (status === 409 && RACES.includes(entry.kind)) || this.isLate(entry, status);
    if (status >= 300 && !race) this.ledger.complaints.push(`${entry.mark}: ${status} ${JSON.stringify(body)}`);
  }

  private isLate({ kind, about }: Entry, status: number): boolean {
    if (!this.manners.late) return false;
    if (status === 403) return OF_MEMBERS.includes(kind);
    const open = (entry: Entry) => entry.kind === kind && entry.about === about && entry.state === 'open';
    return status === 412 && this.ledger.entries.some(open);
  }
}

/** Stays the same when the name is changed. */
export const websiteOf = (mark: string) => `https://faults.example/${mark.replace(' ', '-')}`;
export const addressOf = (mark: string) => `${mark.replace(' ', '-')}@faults.example`;

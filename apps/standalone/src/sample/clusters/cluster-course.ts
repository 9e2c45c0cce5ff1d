import type { LabelLevel } from '@hansa/contracts';
import type { SampleOrganisationKey } from '../organisations.js';
import { type PersonKey, whoIs } from '../people.js';
import { PLATFORM_ROLES } from '../platform-roles.js';
import type { SampleRun } from '../sample-run.js';
import type { Timeline } from '../timeline.js';
import type { ClusterPlan } from './cluster-plan.js';
import { laterMember, memberRows } from './member-rows.js';
import { contactsInput, inTwo, planOfEmerging, profileInput } from './profile-input.js';
import { REMARKS, WITHDRAWALS } from './remarks.js';
import { WORDING } from './wording.js';

const DAY = 24 * 3_600_000;
const YEARS: Record<LabelLevel, number> = { bronze: 2, silver: 2, gold: 3 };
/** After how many days a profile is looked through again, is due, and is public no more. */
const RECONFIRMED = 350;
const REMINDED = 335;
const EXPIRED = 365;

/** What becomes of one sample cluster. Days are counted from today, so that those in the past are negative. */
export class ClusterCourse {
  private keeper: SampleOrganisationKey;

  constructor(
    private readonly run: SampleRun,
    private readonly timeline: Timeline,
    private readonly plan: ClusterPlan,
    private readonly number: number,
    /** Who keeps the profile at first, where it is handed over later. */
    first?: SampleOrganisationKey,
  ) {
    this.keeper = first ?? plan.keeper;
  }

  register(day: number, planBy?: number): void {
    const { run, plan, number } = this;
    const { use } = run;
    this.timeline.add(run.inWorkingHours(day, number), async (at) => {
      const ownerId = run.organisation(this.keeper);
      const steps = planBy === undefined ? [] : planOfEmerging(plan, run.day(planBy));
      const input = { ...profileInput(run, plan, number), ownerId, plan: steps };
      run.clusters.set(plan.key, await run.act(this.editor(), at, () => use.CreateCluster.execute(input)));
    });
    this.step(day + 1, 'editor', (id, version) =>
      use.ReplaceMembers.execute(id, version, { items: memberRows(plan, number) }),
    );
    this.step(day + 2, 'editor', (id, version) =>
      use.ReplaceContacts.execute(id, version, { items: contactsInput(plan) }),
    );
  }

  submit(day: number): void {
    this.step(day, 'signatory', (id, version) => this.run.use.SubmitCluster.execute(id, version));
  }

  publish(day: number): void {
    this.step(day, this.validator(), (id, version) => this.run.use.PublishCluster.execute(id, version));
  }

  return(day: number): void {
    const remarks = [...REMARKS[this.plan.key]!];
    this.step(day, this.validator(), (id, version) => this.run.use.ReturnCluster.execute(id, version, { remarks }));
  }

  /** By the country's agency, for two years from that day. */
  vouch(day: number, agency: SampleOrganisationKey): void {
    const { run, plan } = this;
    const programme = inTwo(plan, WORDING[plan.country].programme);
    const input = { agencyId: run.organisation(agency), programme, until: run.day(day + 730) };
    this.step(day, whoIs(agency, 'administrator'), (id, version) =>
      run.use.VouchForCluster.execute(id, version, input),
    );
  }

  handOver(day: number): void {
    const { run, plan } = this;
    this.step(day, 'signatory', async (id, version) => {
      await run.use.HandOverCluster.execute(id, version, run.organisation(plan.keeper));
      this.keeper = plan.keeper;
    });
  }

  /** Reconfirmed year by year until today or another day; the keeper has been reminded of what is due now. */
  keepUp(published: number, until = 0): void {
    let last = published;
    for (; last + RECONFIRMED < until; last += RECONFIRMED) {
      this.step(last + RECONFIRMED, 'signatory', (id, version) => this.run.use.ReconfirmCluster.execute(id, version));
    }
    if (last + REMINDED < until) this.remind(last);
  }

  /** Nobody reconfirms it: it is public no more when the year is over. */
  lapse(published: number): void {
    const { run } = this;
    this.remind(published);
    this.sweep(new Date(run.inWorkingHours(published, this.number).getTime() + EXPIRED * DAY), () =>
      run.use.ExpireClusters.expireUnconfirmed(),
    );
  }

  withdraw(day: number): void {
    const reason = WITHDRAWALS[this.plan.key]!;
    this.step(day, 'signatory', (id, version) => this.run.use.WithdrawCluster.execute(id, version, { reason }));
  }

  /** What has changed since it became public, so that its ledger has something to tell. */
  change(published: number): void {
    const { run, plan, number } = this;
    if (published > -150) return;
    const { use } = run;
    const managementFte = Math.round((plan.fte + 0.5) * 100) / 100;
    const services = inTwo(plan, WORDING[plan.country].services[(number + 1) % 2]!);
    if (number % 3 === 0) {
      this.step(published + 90, 'editor', (id, version) => use.ChangeCluster.execute(id, version, { managementFte }));
    }
    if (number % 5 === 2) {
      this.step(published + 120, 'editor', (id, version) => use.ChangeCluster.execute(id, version, { services }));
    }
    if (number % 4 === 1) {
      this.step(published + 140, 'editor', (id) => use.AddMember.execute(id, laterMember(plan, number)));
    }
  }

  /** Awarded some time before the profile was public; silver is renewed when it ends. */
  label(level: LabelLevel, published: number): void {
    const { run } = this;
    const awardedOn = run.day(published - 300);
    const validUntil = yearsAfter(awardedOn, YEARS[level]);
    this.enterLabel(published + 20, { level, awardedOn, validUntil, renewal: false });
    const ended = new Date(Date.parse(validUntil) + 1.2 * DAY);
    if (ended > run.daysFromNow(0)) return;
    this.sweep(ended, () => run.use.ExpireLabels.expireLabels());
    if (level !== 'silver' || ended > run.daysFromNow(-30)) return;
    const renewed = Math.ceil((ended.getTime() - run.daysFromNow(0).getTime()) / DAY) + 10;
    const renewal = { awardedOn: run.day(renewed - 2), validUntil: yearsAfter(validUntil, 3), renewal: true };
    this.enterLabel(renewed, { level, ...renewal });
  }

  private enterLabel(
    day: number,
    label: { level: LabelLevel; awardedOn: string; validUntil: string; renewal: boolean },
  ): void {
    const evidence = `https://labels.example/${this.plan.key}`;
    this.step(day, this.validator(), (id, version) =>
      this.run.use.EnterLabel.execute(id, version, { ...label, evidence }),
    );
  }

  private remind(last: number): void {
    const { run } = this;
    this.sweep(new Date(run.inWorkingHours(last, this.number).getTime() + REMINDED * DAY), () =>
      run.use.RemindOfReconfirmation.remind(),
    );
  }

  private sweep(at: Date, work: () => Promise<unknown>): void {
    this.timeline.add(new Date(at.getTime() + 1000), (time) => this.run.byItself(time, work));
  }

  /** What somebody does with the profile on a day, as it is by then. */
  private step(
    day: number,
    by: 'editor' | 'signatory' | PersonKey,
    work: (id: string, version: number) => Promise<unknown>,
  ): void {
    const { run, plan, number } = this;
    this.timeline.add(run.inWorkingHours(day, number), async (at) => {
      const id = run.clusters.get(plan.key)!;
      const version = await run.version('cluster-registry', 'cluster', id);
      const person = by === 'editor' ? this.editor() : by === 'signatory' ? this.signatory() : by;
      await run.act(person, at, () => work(id, version));
    });
  }

  private editor(): PersonKey {
    return whoIs(this.keeper, 'editor');
  }

  private signatory(): PersonKey {
    return whoIs(this.keeper, 'administrator');
  }

  private validator(): PersonKey {
    return PLATFORM_ROLES.find(([, { countries }]) => countries.includes(this.plan.country))![0];
  }
}

function yearsAfter(day: string, years: number): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

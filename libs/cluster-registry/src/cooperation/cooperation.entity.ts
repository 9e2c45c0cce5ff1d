import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two clusters that found each other by a partner search. Stays as it began. */
@Entity('cooperation')
export class Cooperation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'partner_search_id' }) partnerSearchId: string;
  @Column('uuid', { name: 'interest_id' }) interestId: string;
  @Column('uuid', { name: 'poster_cluster_id' }) posterClusterId: string;
  @Column('uuid', { name: 'partner_cluster_id' }) partnerClusterId: string;
  @Column('timestamptz', { name: 'began_at' }) beganAt: Date;
  @Column('boolean') sample: boolean;

  static begin(facts: Cooperation): Cooperation {
    return Object.assign(new Cooperation(), facts);
  }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aTraining, type Training } from '../testing/a-training.js';
import { EnrolmentController } from './enrolment.controller.js';
import { AddressIsNotVerified } from './enrolment.errors.js';

describe('whoever enrols', () => {
  let training: Training;
  let controller: EnrolmentController;
  beforeAll(async () => {
    training = await aTraining();
    const { enrolments, enrol, cancel, accept, decline } = training;
    controller = new EnrolmentController(enrolments, enrol, cancel, accept, decline);
  });
  afterAll(() => training.close());

  it('can be reached with an offer', async () => {
    const session = await training.session();
    const personId = await training.person();
    const enrol = (emailVerified: boolean) =>
      controller.enrol(session, {}, { personId, email: 'a@x.example', emailVerified, name: 'Anna' }, ['en']);
    await expect(enrol(false)).rejects.toThrow(AddressIsNotVerified);
    expect(await training.states(session)).toBe('');
    expect(await enrol(true)).toMatchObject({ place: { state: 'booked' } });
  });
});

import { z } from 'zod';
import { Country, Id } from '../common.js';
import { defineEvent } from '../event.js';
import { TransferResult } from './transfer.js';

const transfer = {
  transferId: Id,
  practiceId: Id,
  /** Whose practice it is. */
  ownerId: Id,
  /** Who tries it. */
  organisationId: Id,
  fromCountry: Country,
  toCountry: Country,
};

export const TransferBegun = defineEvent('knowledge-exchange.transfer-begun.v1', {
  when: 'An organisation said that it tries a practice at another place.',
  key: (data) => data.transferId,
  data: z.object(transfer),
  public: true,
});

export const TransferAdapted = defineEvent('knowledge-exchange.transfer-adapted.v1', {
  when: 'An organisation told what it made different in a practice that it tries.',
  key: (data) => data.transferId,
  data: z.object(transfer),
  public: true,
});

export const TransferFinished = defineEvent('knowledge-exchange.transfer-finished.v1', {
  when: 'An organisation told what came of a practice that it tried; the result is null where it was abandoned.',
  key: (data) => data.transferId,
  data: z.object({ ...transfer, result: TransferResult.nullable() }),
  public: true,
});

import { eraseAgain, IdentityModule, nameFirstOperator, recallErasures } from '@hansa/identity';
import { restoredWith, runService } from '@hansa/platform';

await runService(IdentityModule, {
  operator: nameFirstOperator,
  'erase-again': eraseAgain,
  restored: restoredWith(recallErasures),
});

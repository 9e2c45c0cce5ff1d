import { IdentityModule, nameFirstOperator } from '@hansa/identity';
import { runService } from '@hansa/platform';

await runService(IdentityModule, { operator: nameFirstOperator });

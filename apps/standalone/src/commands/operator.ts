import { NotFound, RuleBroken } from '@hansa/contracts';
import { MakeFirstOperator } from '@hansa/identity';
import { besideTheApplication } from './beside.js';
import { CommandFailed } from './command-failed.js';
import type { Command } from './commands.js';

/** Makes the first operator: `npm run operator -- person@example.org`; the person has signed in once before. */
export const operator: Command = async ([email], tell) => {
  if (!email) throw new CommandFailed('Whom? npm run operator -- person@example.org');
  await besideTheApplication(async ({ app }) => {
    try {
      await app.get(MakeFirstOperator, { strict: false }).execute({ email });
      tell(`${email} is an operator now.`);
    } catch (error) {
      if (error instanceof NotFound) {
        throw new CommandFailed(
          `Nobody with the address ${email} has signed in yet. Sign in once, then say this again.`,
        );
      }
      if (error instanceof RuleBroken) throw new CommandFailed(error.message);
      throw error;
    }
  });
};

import { NotFound, RuleBroken } from '@hansa/contracts';
import { CommandFailed, type CommandContext } from '@hansa/platform';
import { MakeFirstOperator } from './make-first-operator.js';

/** The command `operator <e-mail>`: makes the first operator, a person who has signed in once before. */
export async function nameFirstOperator([email]: string[], { application, tell }: CommandContext): Promise<void> {
  if (!email) throw new CommandFailed('Whom? operator person@example.org');
  try {
    await application.app.get(MakeFirstOperator, { strict: false }).execute({ email });
    tell(`${email} is an operator now.`);
  } catch (error) {
    if (error instanceof NotFound) {
      throw new CommandFailed(`Nobody with the address ${email} has signed in yet. Sign in once, then say this again.`);
    }
    if (error instanceof RuleBroken) throw new CommandFailed(error.message);
    throw error;
  }
}

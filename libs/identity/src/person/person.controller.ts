import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ChangePersonInput, type Language, MeView } from '@hansa/contracts';
import { Caller, IfMatch, Languages, Returns, SignedIn } from '@hansa/platform';
import { ChangePerson } from './change-person.js';
import { PersonQueries } from './person.queries.js';
import { WelcomePerson } from './welcome-person.js';

/** What a person sees and says about itself. */
@Controller('me')
export class PersonController {
  constructor(
    private readonly people: PersonQueries,
    private readonly welcomePerson: WelcomePerson,
    private readonly changePerson: ChangePerson,
  ) {}

  @Get()
  @SignedIn()
  @Returns(MeView)
  async read(@Caller() caller: Caller, @Languages() languages: Language[]): Promise<MeView> {
    await this.welcomePerson.execute(caller, languages);
    return this.people.me(caller.personId, languages);
  }

  @Patch()
  @SignedIn()
  @Returns(MeView)
  async change(
    @Caller() caller: Caller,
    @IfMatch() version: number,
    @Body({ schema: ChangePersonInput }) input: ChangePersonInput,
    @Languages() languages: Language[],
  ): Promise<MeView> {
    await this.changePerson.execute(caller, version, input);
    return this.people.me(caller.personId, languages);
  }
}

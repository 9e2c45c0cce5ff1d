import { Controller, Get } from '@nestjs/common';
import { SignInSettings } from '@hansa/contracts';
import { AuthSettings, OpenToAll, Returns } from '@hansa/platform';
import { IdentitySettings } from '../identity.settings.js';

@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly auth: AuthSettings,
    private readonly settings: IdentitySettings,
  ) {}

  /** Where people sign in, and as which client the portal asks for it. */
  @Get()
  @OpenToAll()
  @Returns(SignInSettings)
  read(): SignInSettings {
    return { issuer: this.auth.issuer, clientId: this.settings.portalClientId };
  }
}

import { type LocalisedText, renderText } from '@hansa/contracts';
import type { Mail } from '@hansa/platform';
import { TEXTS, writtenTime } from '../texts/texts.js';
import type { Invitation } from './invitation.entity.js';

/** @param secret of the link, which stands in this mail and nowhere else */
export function invitationMail(
  invitation: Invitation,
  facts: { organisation: LocalisedText; inviter: string; publicUrl: string; secret: string },
): Mail {
  const { language } = invitation;
  const texts = TEXTS[language];
  const organisation = renderText(facts.organisation, [language]).text;
  return {
    to: invitation.email,
    language,
    subject: texts.invitation.subject(organisation),
    text: texts.invitation.body({
      inviter: facts.inviter,
      organisation,
      roles: invitation.roles.map((role) => texts.roles[role]).join(', '),
      until: writtenTime(invitation.expiresAt, language),
      link: `${facts.publicUrl}/invitations/${facts.secret}`,
    }),
  };
}

import type { DiscussionView, ModeratedText, PostView } from '@hansa/contracts';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/use-me.js';
import { ChangeText } from './change-text.js';
import { EarlierTexts } from './earlier-texts.js';
import { FlagText } from './flag-text.js';
import { RemoveText } from './remove-text.js';

export type OwnText = { type: ModeratedText['type']; of: DiscussionView | PostView };

/** What can be done with a text: by its author change and remove it, by others flag it, by everybody read what it was. */
export function TextActions({ text, children }: { text: OwnText; children?: ReactNode }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const me = useMe();
  const [isChanging, change] = useDisclosure(false);
  const { of, type } = text;
  const isOwn = me != null && of.author?.id === me.person.id;
  const isOpen = of.state === 'open';
  return (
    <>
      <Group gap="xs" mt="xs">
        {children}
        {isOwn && isOpen && !isChanging && (
          <Button variant="subtle" size="compact-sm" onClick={change.open}>
            {t('frame:change')}
          </Button>
        )}
        {isOwn && of.state !== 'removed' && <RemoveText text={text} />}
        {of.earlierTexts > 0 && of.text !== null && <EarlierTexts text={text} />}
        {me && !isOwn && isOpen && <FlagText text={{ type, id: of.id }} />}
      </Group>
      {isChanging && <ChangeText text={text} onDone={change.close} />}
    </>
  );
}

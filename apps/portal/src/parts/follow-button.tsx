import type { FollowPage, FollowType } from '@hansa/contracts';
import { Button } from '@mantine/core';
import { IconBell, IconBellCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { useMe } from '../sign-in/use-me.js';
import { notify } from './notify.js';
import { ProblemNotice } from './problem-notice.js';

const PATH = 'knowledge-exchange/follows';

/**
 * Follows something, or does so no more: for who is signed in, and not there for others.
 * @param of.target an id, a theme's slug or a country's code, as the type wants it
 */
export function FollowButton({ type, target }: { type: FollowType; target: string }) {
  const { t, ready } = useTranslation('exchange', { useSuspense: false });
  const me = useMe();
  const { data } = useAside<z.infer<typeof FollowPage>>(me ? PATH : null, { type, target });
  const { done, isSending, problem } = useSend();
  // What was just chosen stands until the service says the same.
  const [chosen, choose] = useState<boolean | null>(null);
  useEffect(() => choose(null), [data]);
  if (!me || !data || !ready) return null;
  const follows = chosen ?? data.items.some((item) => item.type === type && item.target === target);
  const toggle = async () => {
    if (isSending) return;
    choose(!follows);
    const changed = await done(`${PATH}/${type}/${encodeURIComponent(target)}`, { method: follows ? 'DELETE' : 'PUT' });
    if (!changed) choose(null);
    else if (!follows) notify(t('follow.done'));
  };
  const Icon = follows ? IconBellCheck : IconBell;
  return (
    <>
      <Button
        variant={follows ? 'light' : 'default'}
        aria-pressed={follows}
        leftSection={<Icon size={16} aria-hidden />}
        onClick={() => void toggle()}
      >
        {t(follows ? 'follow.following' : 'follow.follow')}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}

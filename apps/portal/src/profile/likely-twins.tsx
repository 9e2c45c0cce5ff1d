import type { LikelyDuplicate, MyMembership } from '@hansa/contracts';
import { Box, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { useMay } from '../sign-in/use-me.js';
import { AskForHandOver } from './ask-for-hand-over.js';
import { ProfileState } from './profile-state.js';

/** What is likely in the registry already: to go on with that one, to ask for it, or to say that it is another. */
export function LikelyTwins({
  twins,
  asking,
  seen,
  onSeen,
}: {
  twins: readonly LikelyDuplicate[];
  asking: MyMembership;
  seen: ReadonlySet<string>;
  onSeen: (seen: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation(['profile', 'words']);
  const format = useFormat();
  const may = useMay();
  const [askFor, setAskFor] = useState<LikelyDuplicate | null>(null);
  const mayAsk = asking.organisation.type === 'cluster-organisation' && may('registry.submit-profile');
  const toggle = (id: string, isOther: boolean) => {
    const next = new Set(seen);
    if (isOther) next.add(id);
    else next.delete(id);
    onSeen(next);
  };
  return (
    <Box role="status">
      {twins.length > 0 && (
        <Stack gap="sm" className="surface">
          <Title order={2} size="h3">
            {t('twins.title', { count: twins.length })}
          </Title>
          <Text size="sm">{t('twins.text')}</Text>
          {twins.map((twin) => {
            const { id, cluster, keeper, reasons, strong } = twin;
            const mine = keeper.id === asking.organisation.id;
            return (
              <Stack key={id} gap={4} pt="sm" style={{ borderTop: '1px solid var(--line)' }}>
                <Group gap="sm">
                  {cluster ? (
                    <Text fw={600}>
                      {mine ? (
                        <Link to="/profiles/$id" params={{ id: cluster.id }}>
                          <Rendered of={cluster.name} />
                        </Link>
                      ) : (
                        <Link to="/clusters/$id" params={{ id: cluster.id }} target="_blank">
                          <Rendered of={cluster.name} />
                        </Link>
                      )}
                    </Text>
                  ) : (
                    <Text fw={600}>{t('twins.hidden')}</Text>
                  )}
                  {cluster && <ProfileState status={cluster.status} />}
                </Group>
                <Text size="sm" c="dimmed">
                  {t('twins.because', {
                    reasons: format.list(reasons.map((reason) => t(`words:twinReason.${reason}`))),
                  })}{' '}
                  {t('twins.keptBy', { keeper: keeper.name?.text ?? t('twins.somebody') })}
                </Text>
                <Group gap="md">
                  <Checkbox
                    label={t('twins.another')}
                    description={strong ? t('twins.needed') : undefined}
                    checked={seen.has(id)}
                    onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                  />
                  {mayAsk && !mine && (
                    <Button variant="default" size="compact-sm" onClick={() => setAskFor(twin)}>
                      {t('twins.ask')}
                    </Button>
                  )}
                </Group>
              </Stack>
            );
          })}
        </Stack>
      )}
      {askFor && <AskForHandOver of={askFor} asking={asking} onClose={() => setAskFor(null)} />}
    </Box>
  );
}

import { type ClusterLabels, type ClusterView, EnterLabelInput, LabelLevel } from '@hansa/contracts';
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, written, writtenOrNull } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { OutLink } from '../parts/out-link.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import classes from './profile.module.css';
import { useWords } from './use-words.js';
import { withScheme } from '../parts/web-address.js';
import { useRenewed } from './use-renewed.js';

/** Labels of the European cluster-excellence scheme: what the cluster has held, one more, or one that is withdrawn. */
export function LabelPanel({ view }: { view: ClusterView }) {
  const { t } = useTranslation(['profile', 'words']);
  const format = useFormat();
  const words = useWords();
  const [entering, { open, close }] = useDisclosure();
  const { data: labels } = useAside<ClusterLabels>(`cluster-registry/clusters/${view.id}/labels`);
  if (!labels) return null;
  return (
    <section className={classes.section} aria-labelledby="labels">
      <div className={classes.head}>
        <Title order={2} id="labels">
          {t('label.title')}
        </Title>
      </div>
      {labels.items.length === 0 && <Text c="dimmed">{t('label.none')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {labels.items.map((label) => (
          <li key={label.id}>
            <Group gap="sm">
              <b>{words.level(label.level)}</b>
              <StatePill tone={label.state === 'held' ? 'done' : label.state === 'withdrawn' ? 'stopped' : 'not-yet'}>
                {t(`words:labelState.${label.state}`)}
              </StatePill>
              <Text size="sm">{format.days(label.awardedOn, label.validUntil)}</Text>
              <OutLink to={label.evidence} />
            </Group>
            {label.reason && (
              <Text size="sm" c="dimmed">
                <Rendered of={label.reason} />
              </Text>
            )}
          </li>
        ))}
      </Stack>
      {labels.held && <WithdrawLabel labels={labels} level={words.level(labels.held)} />}
      {entering ? (
        <EnterLabel labels={labels} onDone={close} />
      ) : (
        <Group>
          <Button variant="default" onClick={open}>
            {t('label.enter')}
          </Button>
        </Group>
      )}
    </section>
  );
}

function EnterLabel({ labels, onDone }: { labels: ClusterLabels; onDone: () => void }) {
  const { t } = useTranslation(['profile', 'frame']);
  const words = useWords();
  const { send, isSending, problem } = useSend<ClusterLabels>();
  useRenewed(problem);
  const last = labels.items[0];
  const kept = useKeptForm({
    name: `label:${labels.clusterId}`,
    initial: {
      level: last?.level ?? 'bronze',
      awardedOn: '',
      validUntil: '',
      renewal: labels.renewal !== null,
      evidence: '',
    },
    schema: EnterLabelInput,
    input: (values) => ({ ...values, evidence: withScheme(values.evidence) }),
  });
  const { form } = kept;
  const enter = form.onSubmit(async (values) => {
    const body = { ...values, evidence: withScheme(values.evidence) };
    const path = `cluster-registry/clusters/${labels.clusterId}/label`;
    if (!(await send(path, { method: 'PUT', version: labels.version, body }))) return;
    kept.forget();
    notify(t('label.entered'));
    onDone();
  });
  return (
    <form className={classes.card} onSubmit={enter} noValidate aria-label={t('label.enter')}>
      <div className={classes.pair}>
        <NativeSelect
          label={t('label.level')}
          data={LabelLevel.options.map((value) => ({ value, label: words.level(value) }))}
          {...form.getInputProps('level')}
        />
        <TextInput
          label={t('label.evidence')}
          description={t('label.evidenceHint')}
          type="url"
          required
          {...form.getInputProps('evidence')}
        />
        <TextInput type="date" label={t('label.awardedOn')} required {...form.getInputProps('awardedOn')} />
        <TextInput
          type="date"
          label={t('label.validUntil')}
          min={form.values.awardedOn || undefined}
          required
          {...form.getInputProps('validUntil')}
        />
      </div>
      <Checkbox label={t('label.renewal')} {...form.getInputProps('renewal', { type: 'checkbox' })} />
      <ProblemNotice problem={problem} />
      <Group>
        <Button type="submit" loading={isSending}>
          {t('label.do')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('frame:cancel')}
        </Button>
      </Group>
      <KeptNote of={kept} />
    </form>
  );
}

function WithdrawLabel({ labels, level }: { labels: ClusterLabels; level: string }) {
  const { t } = useTranslation(['profile', 'frame']);
  const [opened, { open, close }] = useDisclosure();
  const [reason, setReason] = useState(emptyText);
  const { send, isSending, problem } = useSend<ClusterLabels>();
  useRenewed(problem);
  const withdraw = async () => {
    const path = `cluster-registry/clusters/${labels.clusterId}/label/withdraw`;
    if (!(await send(path, { version: labels.version, body: { reason: written(reason) } }))) return;
    notify(t('label.withdrawn', { level }));
    close();
  };
  if (!opened) {
    return (
      <Group>
        <Button variant="subtle" color="gray" c="var(--bad)" onClick={open}>
          {t('label.withdraw', { level })}
        </Button>
      </Group>
    );
  }
  return (
    <div className={classes.card}>
      <LocalisedInput
        label={t('label.reason')}
        description={t('label.reasonHint')}
        required
        lines={2}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
      <ProblemNotice problem={problem} />
      <Group>
        <Button
          color="red"
          loading={isSending}
          disabled={writtenOrNull(reason) === null}
          onClick={() => void withdraw()}
        >
          {t('label.withdraw', { level })}
        </Button>
        <Button variant="default" onClick={close}>
          {t('frame:cancel')}
        </Button>
      </Group>
    </div>
  );
}

import type { Language, LocalisedInput, PracticeView, RenderedText } from '@hansa/contracts';
import { SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES, localeOf } from '../language/languages.js';
import { PracticeStory } from './practice-story.js';
import { type PracticeValues, TEXTS, type TextField } from './practice-values.js';

/** The practice as its readers will see it, in each of its languages. */
export function PracticePreview({ of, practice }: { of: PracticeValues; practice: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const written = LANGUAGES.filter((language) => of.title.texts[language]?.trim());
  const [chosen, choose] = useState<Language>(of.title.original);
  const language = written.includes(chosen) ? chosen : of.title.original;
  const rendered = (text: LocalisedInput): RenderedText | null => {
    const shown = text.texts[language]?.trim() ? language : text.original;
    const words = text.texts[shown] ?? '';
    if (words.trim() === '') return null;
    return { text: words, language: shown, original: text.original, origin: 'human', stale: false, languages: [shown] };
  };
  const texts = Object.fromEntries(TEXTS.map((field) => [field, rendered(of[field])])) as Record<
    TextField,
    RenderedText | null
  >;
  const title = rendered(of.title) ?? practice.title;
  const evidence = of.evidence.flatMap(({ fact, figure, unit, source }) => {
    const words = rendered(fact);
    return words ? [{ fact: words, figure: figure === '' ? null : figure, unit: unit || null, source }] : [];
  });
  return (
    <Stack gap="lg" maw={780}>
      {written.length > 1 && (
        <SegmentedControl
          aria-label={t('facets.language')}
          value={language}
          onChange={(value) => choose(value as Language)}
          data={written.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      )}
      <div>
        <Text c="dimmed">{t(`words:practiceOutcome.${of.outcome}`)}</Text>
        <Title order={2} size="h1" lang={localeOf(title.language)}>
          {title.text}
        </Title>
      </div>
      <PracticeStory of={{ ...texts, title, evidence, outcome: of.outcome }} />
    </Stack>
  );
}

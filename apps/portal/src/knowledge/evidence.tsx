import type { Fact } from '@hansa/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { OutLink } from '../parts/out-link.js';
import classes from './evidence.module.css';

/** What was seen to come of something: the figure where there is one, the words, and where it can be looked up. */
export function Evidence({ of }: { of: readonly Fact[] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  return (
    <ul className={classes.facts}>
      {of.map(({ fact, figure, unit, source }, index) => (
        <li key={index} data-figure={figure !== null || undefined}>
          {figure !== null && (
            <div className={classes.figure}>
              {format.number(figure)}
              {unit && <span>{unit}</span>}
            </div>
          )}
          <div>
            <div lang={localeOf(fact.language)} className={classes.fact}>
              {fact.text}
            </div>
            <Text size="sm" c="dimmed">
              {t('evidence.source')} <OutLink to={source.url}>{source.title}</OutLink>
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

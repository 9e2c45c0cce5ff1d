import type { NewsPage } from '@hansa/contracts';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import classes from './my.module.css';
import { NewsLine } from './news-line.js';

const SHOWN = 3;

/** What is new in what one follows, the newest of it. */
export function MyNews() {
  const { t } = useTranslation('home');
  const { data } = useAside<NewsPage>('knowledge-exchange/news', { limit: 20 });
  if (!data) return null;
  const unseen = data.items.filter(({ seen }) => !seen);
  return (
    <section aria-labelledby="my-news">
      <Title order={2} id="my-news" mb="sm">
        {t('news.titleNew')}
      </Title>
      {unseen.length === 0 && <Text>{t(data.items.length === 0 ? 'news.none' : 'news.nothingNew')}</Text>}
      <ul className={classes.list}>
        {unseen.slice(0, SHOWN).map((item) => (
          <li key={item.id} className={classes.item}>
            <NewsLine of={item} />
          </li>
        ))}
      </ul>
      <Anchor mt="sm" size="sm" display="inline-block" renderRoot={(props) => <Link {...props} to="/my/news" />}>
        {t('news.toAll')}
      </Anchor>
    </section>
  );
}

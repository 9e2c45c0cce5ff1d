import type { NewsItem, NewsPage as Answer } from '@hansa/contracts';
import { Button, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { FollowList } from './follow-list.js';
import classes from './my.module.css';
import { NewsLine } from './news-line.js';

/** What happened in what the person follows, and the list of what is followed. */
export function NewsPage() {
  const { t } = useTranslation('home');
  return <SignedInOnly title={t('news.title')}>{() => <News />}</SignedInOnly>;
}

function News() {
  const { t } = useTranslation(['home', 'frame']);
  const news = useList<NewsItem, Answer>('knowledge-exchange/news');
  const { done, isSending, problem } = useSend();
  const newest = news.items[0];
  const isUnseen = news.items.some(({ seen }) => !seen);
  const see = async () => {
    if (newest && (await done('knowledge-exchange/news/seen', { body: { until: newest.at } })))
      notify(t('news.marked'));
  };
  return (
    <>
      <PageHead
        title={t('news.title')}
        purpose={t('news.purpose')}
        back={<Link to="/my">{t('frame:places.my')}</Link>}
        action={
          isUnseen && (
            <Button loading={isSending} onClick={() => void see()}>
              {t('news.mark')}
            </Button>
          )
        }
      />
      <ProblemNotice problem={problem} />
      <div className={classes.page}>
        <section aria-label={t('news.title')}>
          {news.page && news.items.length === 0 && <Empty title={t('news.none')}>{t('news.noneText')}</Empty>}
          <ul className={classes.list}>
            {news.items.map((item) => (
              <li key={item.id} className={classes.item}>
                {!item.seen && (
                  <Text size="xs" fw={600} c="var(--way)">
                    {t('news.unseen')}
                  </Text>
                )}
                <NewsLine of={item} because />
              </li>
            ))}
          </ul>
          <MoreButton of={news} />
        </section>
        <section aria-labelledby="follows">
          <Title order={2} id="follows" mb="sm">
            {t('follows.title')}
          </Title>
          <FollowList />
        </section>
      </div>
    </>
  );
}

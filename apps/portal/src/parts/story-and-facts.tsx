import type { ReactNode } from 'react';
import classes from './story-and-facts.module.css';

/** A thing's page: its story on the left, its facts on the right, its history at the end. On a phone one after another. */
export function StoryAndFacts({ story, facts, history }: { story: ReactNode; facts: ReactNode; history?: ReactNode }) {
  return (
    <div className={classes.page}>
      <div className={classes.story}>{story}</div>
      <aside className={classes.facts}>{facts}</aside>
      {history && <div className={classes.history}>{history}</div>}
    </div>
  );
}

import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useThemes } from '../parts/vocabularies.js';

/** Themes by name, each leading to what else there is on it. */
export function ThemeLinks({ of }: { of: readonly string[] }) {
  const { name } = useThemes();
  return (
    <>
      {of.map((theme, index) => (
        <Fragment key={theme}>
          {index > 0 && ', '}
          <Anchor renderRoot={(props) => <Link {...props} to="/knowledge" search={{ theme: [theme] }} />}>
            {name(theme)}
          </Anchor>
        </Fragment>
      ))}
    </>
  );
}

import { ActionIcon, Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signIn } from '../sign-in/session.js';
import { useMe } from '../sign-in/use-me.js';
import { AccountMenu } from './account-menu.js';
import classes from './frame.module.css';
import { LanguageMenu } from './language-menu.js';
import { OrganisationSwitch } from './organisation-switch.js';
import { SearchBox } from './search-box.js';
import { WaitingLink } from './waiting-link.js';

export function TopBar() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <header className={classes.top} data-frame>
      <Link to="/" className={classes.brand} aria-label="Hansa">
        <img src="/hansa.svg" width={28} height={28} alt="" />
        <span className={classes.name} data-short={me ? true : undefined}>
          {'Hansa'}
        </span>
      </Link>
      {me && <OrganisationSwitch me={me} />}
      <div className={`${classes.search} ${classes.wide}`}>
        <SearchBox />
      </div>
      <div className={classes.end} style={{ marginInlineStart: 'auto' }}>
        <ActionIcon
          className={classes.narrow}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('search.label')}
          renderRoot={(props) => <Link {...props} to="/search" />}
        >
          <IconSearch size={20} aria-hidden />
        </ActionIcon>
        <LanguageMenu />
        {me && <WaitingLink />}
        {me && <AccountMenu me={me} />}
        {me === null && <Button onClick={() => void signIn()}>{t('signIn')}</Button>}
      </div>
    </header>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.foot} data-frame>
      <Link to="/about">{t('foot.about')}</Link>
      <Link to="/certificates">{t('foot.certificates')}</Link>
      <Link to="/accessibility">{t('foot.accessibility')}</Link>
      <Link to="/privacy">{t('foot.privacy')}</Link>
      <a href="/api/v1/identity/reference/">{t('foot.api')}</a>
    </footer>
  );
}

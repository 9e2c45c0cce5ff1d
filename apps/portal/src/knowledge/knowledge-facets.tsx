import type { Country, Language, ModuleLevel, SearchFacets } from '@hansa/contracts';
import { Button, Collapse, Stack } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { Facet } from '../parts/facets.js';
import { useThemes } from '../parts/vocabularies.js';

/** The filters beside the results; on a phone they are opened when they are wanted. */
export function KnowledgeFacets({ facets }: { facets: SearchFacets | undefined }) {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const format = useFormat();
  const themes = useThemes();
  const search = useSearch({ from: '/knowledge' });
  const navigate = useNavigate({ from: '/knowledge' });
  const isWide = useMediaQuery('(min-width: 62em)', true);
  const [isOpen, { toggle }] = useDisclosure(false);
  const { country = [], language = [], level = [], theme = [] } = search;
  const count = country.length + language.length + level.length + theme.length;
  const choose = (name: 'country' | 'language' | 'level' | 'theme') => (values: string[]) =>
    void navigate({
      search: ({ [name]: _before, ...rest }) => (values.length > 0 ? { ...rest, [name]: values as never } : rest),
      resetScroll: false,
    });
  const all = (
    <Stack gap="md">
      <Facet
        name={t('facets.theme')}
        values={facets?.theme ?? []}
        chosen={theme}
        label={themes.name}
        onChange={choose('theme')}
      />
      <Facet
        name={t('facets.country')}
        values={facets?.country ?? []}
        chosen={country}
        label={(value) => format.country(value as Country)}
        onChange={choose('country')}
      />
      <Facet
        name={t('facets.language')}
        values={facets?.language ?? []}
        chosen={language}
        label={(value) => format.language(value as Language)}
        onChange={choose('language')}
      />
      <Facet
        name={t('facets.level')}
        values={facets?.level ?? []}
        chosen={level}
        label={(value) => t(`words:moduleLevel.${value as ModuleLevel}`)}
        onChange={choose('level')}
      />
      {count > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() =>
            void navigate({
              search: ({ country: _c, language: _l, level: _v, theme: _t, ...rest }) => rest,
              resetScroll: false,
            })
          }
        >
          {t('frame:facets.clear')}
        </Button>
      )}
    </Stack>
  );
  if (isWide) return <aside aria-label={t('frame:facets.filters')}>{all}</aside>;
  return (
    <div>
      <Button variant="default" onClick={toggle} aria-expanded={isOpen} aria-controls="filters">
        {count === 0 ? t('facets.openNone') : t('facets.open', { count })}
      </Button>
      <Collapse expanded={isOpen} id="filters" mt="sm">
        {all}
      </Collapse>
    </div>
  );
}

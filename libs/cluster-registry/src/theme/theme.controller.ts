import { Controller, Get } from '@nestjs/common';
import { KnownThemes, type Language, NAMED_THEMES, themeName } from '@hansa/contracts';
import { Languages, OpenToAll, PublicList, Returns } from '@hansa/platform';

@Controller('themes')
export class ThemeController {
  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(KnownThemes)
  list(@Languages() languages: Language[]): KnownThemes {
    const { compare } = new Intl.Collator(languages[0] ?? 'en');
    const items = NAMED_THEMES.map((theme) => ({ theme, name: themeName(theme, languages) }));
    return { items: items.sort((one, other) => compare(one.name, other.name)) };
  }
}

import type about from '../texts/about/en.json';
import type clusters from '../texts/clusters/en.json';
import type delivery from '../texts/delivery/en.json';
import type desk from '../texts/desk/en.json';
import type exchange from '../texts/exchange/en.json';
import type frame from '../texts/frame/en.json';
import type home from '../texts/home/en.json';
import type input from '../texts/input/en.json';
import type knowledge from '../texts/knowledge/en.json';
import type map from '../texts/map/en.json';
import type organisation from '../texts/organisation/en.json';
import type plots from '../texts/plots/en.json';
import type problems from '../texts/problems/en.json';
import type profile from '../texts/profile/en.json';
import type rules from '../texts/rules/en.json';
import type training from '../texts/training/en.json';
import type words from '../texts/words/en.json';

/** The keys of the texts are known to the compiler by the English catalogues. */
export interface Areas {
  about: typeof about;
  clusters: typeof clusters;
  delivery: typeof delivery;
  desk: typeof desk;
  exchange: typeof exchange;
  frame: typeof frame;
  home: typeof home;
  input: typeof input;
  knowledge: typeof knowledge;
  map: typeof map;
  organisation: typeof organisation;
  plots: typeof plots;
  problems: typeof problems;
  profile: typeof profile;
  rules: typeof rules;
  training: typeof training;
  words: typeof words;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: Areas;
  }
}

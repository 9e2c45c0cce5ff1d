import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

// Ten steps around the two colours of look.md; step 8 is the light ground's primary, step 3 the dark one's.
const sea: MantineColorsTuple = [
  ...(['#e9f4f8', '#d3e8f0', '#a5d2e3', '#6cc3e3', '#4aa3c4', '#2f89ab', '#1b7494', '#126685'] as const),
  ...(['#0b5c7a', '#084a63'] as const),
];
const amber: MantineColorsTuple = [
  ...(['#fff7e6', '#fdecc8', '#fadb97', '#f6c966', '#f2b441', '#dc9c25', '#b97f14', '#a06a06'] as const),
  ...(['#8a5a00', '#6b4600'] as const),
];

// Mantine's greys, in the house's tone: step 4 is the line of controls, which needs 3:1.
const gray: MantineColorsTuple = [
  ...(['#f4f7f9', '#e9eef1', '#dde4e9', '#d5dde3', '#7c8b96', '#6f7e89', '#5f6e79', '#52616d'] as const),
  ...(['#33414c', '#15212b'] as const),
];
const dark: MantineColorsTuple = [
  ...(['#e6edf2', '#c3d0d9', '#9fb0bc', '#8fa1ad', '#6b7d8a', '#2d3e49', '#18262f', '#0f1a22'] as const),
  ...(['#0c151b', '#081015'] as const),
];

// Good and bad of theme.css, at the steps that each scheme takes.
const green: MantineColorsTuple = [
  ...(['#eaf7ee', '#d3eddc', '#a9dcb9', '#7bd29b', '#4fb877', '#349a5c', '#26824a', '#1f7641'] as const),
  ...(['#1b6e3c', '#145430'] as const),
];
const red: MantineColorsTuple = [
  ...(['#fdecea', '#fad4d0', '#f5aaa3', '#ff8a80', '#e5574c', '#d13f34', '#c2332a', '#b92c23'] as const),
  ...(['#b3261e', '#8c1c16'] as const),
];

const opensInPlace = { withinPortal: false, floatingStrategy: 'fixed' } as const;

/** The colours, sizes and distances of look.md. */
export const theme = createTheme({
  colors: { sea, amber, gray, dark, green, red },
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  // What is written on a filled ground; Mantine reckons with the light scheme's shade alone.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' && { color: 'var(--on-filled)' }),
  }),
  black: '#15212b',
  fontFamily: '"Inter Variable", "Inter Stand-in", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: {
    fontFamily: '"Inter Variable", "Inter Stand-in", system-ui, sans-serif',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.625rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '6px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Chip: { defaultProps: { variant: 'outline' } },
    Button: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'sm' } },
    // What opens stays in the landmark of what opens it, and no box that scrolls cuts it off.
    Menu: { defaultProps: { ...opensInPlace, withInitialFocusPlaceholder: false } },
    Combobox: { defaultProps: opensInPlace },
    // Its header is no banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 150 } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
  },
});

/** What Mantine takes from variables of its own; the house's own are in `theme.css`. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#15212b',
    '--mantine-color-dimmed': '#52616d',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-default-border': '#7c8b96',
    '--mantine-color-placeholder': '#66747f',
    '--mantine-color-anchor': '#0b5c7a',
    '--mantine-color-error': '#b3261e',
  },
  dark: {
    '--mantine-color-text': '#e6edf2',
    '--mantine-color-dimmed': '#9fb0bc',
    '--mantine-color-body': '#0f1a22',
    '--mantine-color-default': '#18262f',
    '--mantine-color-default-hover': '#21323d',
    '--mantine-color-default-border': '#6b7d8a',
    '--mantine-color-placeholder': '#8fa1ad',
    '--mantine-color-anchor': '#6cc3e3',
    '--mantine-color-error': '#ff8a80',
  },
});

import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './theme.css';
import './first/shell.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/read.js';
import { Themed } from './frame/themed.js';
import { keepForLater } from './keep-for-later.js';
import { startTexts } from './language/i18n.js';
import { router } from './router.js';
import { startSession } from './sign-in/session.js';

const PATIENCE_MS = 1_000;

// Who comes back from the identity provider is led on before the router looks at the address.
const back = location.pathname === '/signed-in' ? startSession() : void startSession();
await Promise.all([startTexts(), back]);
// What stands meanwhile (index.html) stays until the page is there, unless that takes long: then one sees it come.
await Promise.race([router.load(), new Promise((later) => setTimeout(later, PATIENCE_MS))]);

// Pages that were open once can be opened without a connection.
if (import.meta.env.PROD) void keepForLater();

const page = createRoot(document.getElementById('root')!);
// In slices: a weak phone answers meanwhile.
startTransition(() =>
  page.render(
    <StrictMode>
      <Themed>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Themed>
    </StrictMode>,
  ),
);

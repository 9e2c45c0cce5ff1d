import '../../run/read-sources.js';

/** Jest's global setup: one stack for all test files; each starts the services anew on databases and topics of its own. */
export default async function setup() {
  const { buildWhatChanged } = await import('../../../tools/build.js');
  buildWhatChanged();
  const { Stack } = await import('../stack.ts');
  const { makeTemplates } = await import('../templates.ts');
  const { prepareKeycloak } = await import('../keycloak-for-tests.ts');
  const stack = await Stack.start({}, (line) => console.log(line));
  globalThis.stopStack = () => stack.stop();
  await Promise.all([makeTemplates(stack.facts), prepareKeycloak(stack.facts)]).catch(async (error) => {
    await stack.stop();
    throw error;
  });
  process.env.HANSA_STACK = JSON.stringify(stack.facts);
  process.env.HANSA_PLATFORM = new URL('../platform.ts', import.meta.url).pathname;
}

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
  // For the tests of parts of ours that need one of these alone.
  process.env.HANSA_TEST_POSTGRES = stack.facts.postgresUrl;
  process.env.HANSA_STACK_KAFKA = stack.facts.kafkaBrokers;
  process.env.HANSA_STACK_S3 = await storeBeside(stack);
  process.env.HANSA_STACK = JSON.stringify(stack.facts);
  process.env.HANSA_PLATFORM = new URL('../platform.ts', import.meta.url).pathname;
}

/** Without Go only its own tests fail, with these words. */
async function storeBeside(stack) {
  const { GoIsMissing, startS3 } = await import('../parts/s3.ts');
  try {
    const { part, url } = await startS3(`${stack.facts.folder}/s3`);
    globalThis.stopStack = async () => {
      await part.stop();
      await stack.stop();
    };
    return url;
  } catch (error) {
    if (error instanceof GoIsMissing) {
      console.error(error.message);
      return '';
    }
    await stack.stop();
    throw error;
  }
}

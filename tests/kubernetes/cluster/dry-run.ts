import type { Overlay } from '../kustomize.js';
import type { Cluster } from './cluster.js';
import type { Findings } from './findings.js';

const DRY = ['apply', '--server-side', '--dry-run=server', '--validate=strict', '--filename', '-'];
const warnings = (text: string) => text.split('\n').filter((line) => line.includes('Warning:'));

/** The API server takes every object of an overlay, knows every field, and has no warning. */
export function dryRun(cluster: Cluster, findings: Findings, overlay: Overlay, yaml: string): void {
  const { code, text } = cluster.try(DRY, yaml);
  const taken = text.split('\n').filter((line) => line.includes('serverside-applied'));
  const asked = yaml.split(/^---$/m).length;
  findings.check(
    `the API server takes ${overlay}`,
    code === 0,
    code === 0 ? `${taken.length} objects` : text.slice(0, 3_000),
  );
  findings.check(`... each of its ${asked} objects`, taken.length === asked, `${taken.length}`);
  findings.check('... without a warning', warnings(text).length === 0, warnings(text).join('\n'));
}

/** That these checks can fail: what breaks restricted Pod Security is warned of, an unknown field is refused. */
export function canFail(cluster: Cluster, findings: Findings, yaml: string): void {
  const open = yaml.replaceAll('allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: true');
  findings.check('a pod that may gain privileges is warned of', warnings(cluster.try(DRY, open).text).length > 0);
  const misspelt = yaml.replaceAll('minReplicas:', 'minimumReplicas:');
  findings.check('a field that there is not is refused', cluster.try(DRY, misspelt).code !== 0);
}

import { formatPath, type GroupVersionKind } from '../manifest/index.ts';
import { newestVersion } from '../schema/index.ts';
import { typeOfKind } from '../schema/kinds.ts';
import type { Workspace } from '../workspace/index.ts';
import { describe } from './complete/names.ts';
import { defaultWithout, shownDefault } from './defaults.ts';
import type { Hover, TextPlace } from './protocol.ts';
import { spotAt, type Spot } from './spot.ts';
import { objectsNamed, targetAt } from './target.ts';
import { loadTypes } from './surroundings.ts';
import { descriptionOf, fieldAtPath, typeName, typeOf, type DocumentTypes } from './types.ts';

/** What a person may want to know of the key or value at a place; of fields only where asked for. */
export async function hover({ path, text, offset }: TextPlace, workspace: Workspace, { fields = true, schemas = [] }: { readonly fields?: boolean; readonly schemas?: readonly string[] } = {}): Promise<Hover | undefined> {
  const spot = spotAt(path, text, offset, workspace.hints(path));
  if (!spot || !['manifests', 'patch', 'kustomization'].includes(spot.role)) return undefined;
  const types = await loadTypes(spot.role, spot.object.gvk, path, workspace, schemas);
  const parts = [aboutTarget(spot, workspace), fields && types && (spot.part === 'key' || spot.path.length <= 1) ? aboutField(spot, types) : undefined].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : { markdown: parts.join('\n\n---\n\n'), range: spot.range };
}

/** The object that a value names, and where it is. */
function aboutTarget(spot: Spot, workspace: Workspace): string | undefined {
  const target = spot.part === 'value' ? targetAt(spot, workspace) : undefined;
  if (!target || target.key !== undefined || (target.name === spot.object.name && spot.path[0] === 'metadata' && spot.path[1] === 'name')) return undefined;
  const objects = objectsNamed(target, workspace);
  const what = `${target.kind} ${code(target.name)}`;
  if (objects.length === 0) return workspace.isWhole ? `${what} is not in this folder. The cluster may have it.` : undefined;
  return objects.slice(0, 3).map((object) => `${describe(object)}  \n${code(object.file)}${object.generated === true ? ', generated' : ''}`).join('\n\n');
}

function aboutField({ role, object, path }: Spot, types: DocumentTypes): string | undefined {
  if (path.length === 1 && path[0] === 'kind') return aboutKind(object.gvk, types, role === 'kustomization');
  const field = fieldAtPath(types, path);
  const type = field?.type ?? typeOf(types, path);
  if (type === undefined) return undefined;
  const unset = role === 'manifests' && field?.required !== true ? shownDefault(field?.unset) ?? defaultWithout(object, path) : undefined;
  const facts = [typeName(type), field?.required === true ? 'required' : undefined, unset === undefined ? undefined : `${unset} when left out`].filter((fact) => fact !== undefined).join(', ');
  const values = type.kind === 'enum' && type.values.length > 6 ? `One of ${type.values.map(code).join(', ')}.` : undefined;
  const title = `**${field === undefined ? code(formatPath(path.slice(-1))) : field.name}** *${facts}*`;
  return [title, field?.description === undefined ? undefined : plain(field.description), values, link(object.gvk, role === 'kustomization' ? String(path[0]) : undefined)].filter((part) => part !== undefined).join('\n\n');
}

function aboutKind(gvk: GroupVersionKind, { root, table }: DocumentTypes, isKustomization: boolean): string | undefined {
  const description = descriptionOf(table, root, '');
  return [`**${plain(gvk.kind)}**`, description === undefined ? undefined : plain(description), link(gvk, isKustomization ? '' : undefined)].filter((part) => part !== undefined).join('\n\n');
}

/** Where the API references of projects are, by group. */
const references: Readonly<Record<string, string>> = {
  'argoproj.io': 'https://argo-cd.readthedocs.io/en/stable/operator-manual/',
  'kustomize.toolkit.fluxcd.io': 'https://fluxcd.io/flux/components/kustomize/kustomizations/',
  'helm.toolkit.fluxcd.io': 'https://fluxcd.io/flux/components/helm/helmreleases/',
  'source.toolkit.fluxcd.io': 'https://fluxcd.io/flux/components/source/',
  'cert-manager.io': 'https://cert-manager.io/docs/reference/api-docs/',
  'gateway.networking.k8s.io': 'https://gateway-api.sigs.k8s.io/reference/spec/',
  'keda.sh': 'https://keda.sh/docs/latest/reference/',
  'monitoring.coreos.com': 'https://prometheus-operator.dev/docs/api-reference/api/',
  'external-secrets.io': 'https://external-secrets.io/latest/api/spec/',
  'serving.knative.dev': 'https://knative.dev/docs/serving/reference/serving-api/',
  'networking.istio.io': 'https://istio.io/latest/docs/reference/config/networking/',
  'security.istio.io': 'https://istio.io/latest/docs/reference/config/security/',
  'bitnami.com': 'https://github.com/bitnami-labs/sealed-secrets',
  'karpenter.sh': 'https://karpenter.sh/docs/concepts/',
  'traefik.io': 'https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/',
};

/** The page of the API reference. The one of Kubernetes has an anchor a kind: `deployment-v1-apps`. */
function link(gvk: GroupVersionKind, kustomizationField: string | undefined): string | undefined {
  if (kustomizationField !== undefined) return `[kustomize reference](https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/${/^[A-Za-z]+$/.test(kustomizationField) ? `${kustomizationField.toLowerCase()}/` : ''})`;
  const custom = Object.hasOwn(references, gvk.group) ? references[gvk.group] : undefined;
  if (custom !== undefined) return `[API reference](${custom})`;
  if (typeOfKind(gvk) === undefined || !/^[\w.-]*$/.test(`${gvk.kind}${gvk.group}${gvk.version}`)) return undefined;
  const anchor = `${gvk.kind.toLowerCase()}-${gvk.version}-${gvk.group === '' ? 'core' : gvk.group.replaceAll('.', '-')}`;
  return `[API reference](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.${String(newestVersion.minor)}/#${anchor})`;
}

/** Text of a file as code, which Markdown shows as it is. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** Words of an API description, in which Markdown may stand; nothing in it becomes HTML or a picture. */
function plain(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('![', '!\\[');
}

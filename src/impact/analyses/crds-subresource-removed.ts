import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { definitionChanges, instancesOf } from '../definitions/changes.ts';
import { definitionOf } from '../definitions/example.ts';
import { read, readList, readText } from '../json.ts';
import { enumerate } from '../words.ts';

/** The versions of a definition that have a subresource. */
function versionsWith(definition: SideObject, subresource: string): readonly string[] {
  const shared = read(definition.object.value, ['spec', 'subresources', subresource]) !== undefined;
  return readList(definition.object.value, ['spec', 'versions']).flatMap((version) => {
    const name = readText(version, ['name']);
    return name !== undefined && (shared || read(version, ['subresources', subresource]) !== undefined) ? [name] : [];
  });
}

const withSubresources = (subresources: string): string => definitionOf([`{ name: v1, served: true, storage: true, ${subresources}schema: { openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true } } }`]);

export default analysis({
  id: 'crds/subresource-removed',
  summary: 'A custom resource loses its status or scale',
  why: 'Operators report through the subresource status, and autoscalers and kubectl scale through the subresource scale. Without it their requests are not found.',
  source: 'Kubernetes documentation, CustomResourceDefinition, Subresources',
  examples: [{
    title: 'The status goes',
    base: withSubresources('subresources: { status: {} }, '),
    head: withSubresources(''),
    impacts: ['warning: CustomResourceDefinition widgets.example.com no longer has the subresource `status`.'],
  }],
  analyse: (changes, report) => {
    for (const { change, after } of definitionChanges(changes)) {
      for (const subresource of ['status', 'scale']) {
        const now = versionsWith(change.head, subresource);
        const gone = versionsWith(change.base, subresource).filter((name) => !now.includes(name) && after.versions.some((version) => version.name === name && version.served));
        if (gone.length === 0) continue;
        const instances = new Set(instancesOf(after, changes).map(({ name, namespace }) => `${namespace ?? ''}/${name}`));
        const scalers = subresource !== 'scale' ? [] : changes.head.ofKind('autoscaling/HorizontalPodAutoscaler').filter((scaler) => readText(scaler.value, ['spec', 'scaleTargetRef', 'kind']) === after.kind
          && instances.has(`${scaler.namespace ?? ''}/${readText(scaler.value, ['spec', 'scaleTargetRef', 'name']) ?? ''}`));
        report(change, {
          severity: subresource === 'status' || scalers.length > 0 ? 'warning' : 'notice', certainty: 'likely', short: `loses its ${subresource}`,
          message: `${nameOf(change.head)} no longer has the subresource \`${subresource}\`${scalers.length > 0 ? `, and ${enumerate(scalers.map(nameOf))} can no longer scale` : ''}.`,
          why: subresource === 'status'
            ? 'An operator that reports through it gets "not found", and status can then be written with the object, by a manifest too. Make sure that the operator of this release no longer asks for it.'
            : 'Autoscalers and `kubectl scale` get "not found", and the number of replicas stays where it is.',
          paths: change.fields.map(({ path }) => path).filter((path) => path.includes('subresources')),
        });
      }
    }
  },
});

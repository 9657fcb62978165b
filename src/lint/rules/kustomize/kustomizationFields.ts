import type { Shape } from '../../shape.ts';

const texts: Shape = { list: 'text' };
const textMap: Shape = { map: 'text' };
const id = { group: 'text', version: 'text', kind: 'text', name: 'text', namespace: 'text' } as const;
const selector: Shape = { fields: { ...id, annotationSelector: 'text', labelSelector: 'text' } };
const patch: Shape = { fields: { path: 'text', patch: 'text', target: selector, options: { fields: { allowNameChange: 'boolean', allowKindChange: 'boolean' } } } };
const options: Shape = { fields: { labels: textMap, annotations: textMap, disableNameSuffixHash: 'boolean', immutable: 'boolean' } };
const generator = { namespace: 'text', name: 'text', behavior: 'text', literals: texts, files: texts, envs: texts, env: 'text', options } as const;
const image: Shape = { fields: { name: 'text', newName: 'text', tagSuffix: 'text', newTag: 'text', digest: 'text' } };
const fieldOptions: Shape = { fields: { delimiter: 'text', index: 'number', encoding: 'text', create: 'boolean' } };
const label: Shape = {
  fields: {
    pairs: textMap, includeSelectors: 'boolean', includeTemplates: 'boolean', includeVolumeClaimTemplates: 'boolean',
    fields: { list: { fields: { group: 'text', version: 'text', kind: 'text', path: 'text', create: 'boolean' } } },
  },
};
const replacement: Shape = {
  fields: {
    path: 'text',
    sourceValue: 'text',
    source: { fields: { ...id, fieldPath: 'text', options: fieldOptions } },
    targets: { list: { fields: { select: selector, reject: { list: selector }, fieldPaths: texts, options: fieldOptions } } },
  },
};
const helmChart: Shape = {
  fields: {
    name: 'text', version: 'text', repo: 'text', releaseName: 'text', namespace: 'text', additionalValuesFiles: texts, valuesFile: 'text',
    valuesInline: { map: 'anything' }, valuesMerge: 'text', includeCRDs: 'boolean', skipHooks: 'boolean', apiVersions: texts, kubeVersion: 'text',
    nameTemplate: 'text', skipTests: 'boolean', debug: 'boolean', devel: 'boolean',
  },
};
const helmChartArgs: Shape = {
  fields: {
    chartName: 'text', chartVersion: 'text', chartRepoUrl: 'text', chartHome: 'text', chartRepoName: 'text', helmBin: 'text', helmHome: 'text',
    values: 'text', valuesLocal: { map: 'anything' }, valuesMerge: 'text', releaseName: 'text', releaseNamespace: 'text', extraArgs: texts,
  },
};

/** The fields of a kustomization; source: kustomize, api/types/kustomization.go and the types that it names. */
export const kustomizationShape: Shape = {
  fields: {
    apiVersion: 'text',
    kind: 'text',
    metadata: { fields: { name: 'text', namespace: 'text', labels: textMap, annotations: textMap } },
    openapi: textMap,
    namePrefix: 'text',
    nameSuffix: 'text',
    namespace: 'text',
    commonLabels: textMap,
    labels: { list: label },
    commonAnnotations: textMap,
    patchesStrategicMerge: texts,
    patchesJson6902: { list: patch },
    patches: { list: patch },
    images: { list: image },
    imageTags: { list: image },
    replacements: { list: replacement },
    replicas: { list: { fields: { name: 'text', count: 'number' } } },
    vars: { list: { fields: { name: 'text', objref: { fields: { apiVersion: 'text', ...id } }, fieldref: { fields: { fieldPath: 'text' } } } } },
    sortOptions: { fields: { order: 'text', legacySortOptions: { fields: { orderFirst: texts, orderLast: texts } } } },
    resources: texts,
    components: texts,
    crds: texts,
    bases: texts,
    configMapGenerator: { list: { fields: generator } },
    secretGenerator: { list: { fields: { ...generator, type: 'text' } } },
    helmGlobals: { fields: { chartHome: 'text', configHome: 'text' } },
    helmCharts: { list: helmChart },
    helmChartInflationGenerator: { list: helmChartArgs },
    generatorOptions: options,
    configurations: texts,
    generators: texts,
    transformers: texts,
    validators: texts,
    buildMetadata: texts,
  },
};

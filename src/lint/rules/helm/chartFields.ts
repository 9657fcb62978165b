import type { Shape } from '../../shape.ts';

const texts: Shape = { list: 'text' };

/** A chart in the repository, as other rules look for it. */
export const dependencyFields = {
  name: 'text', version: 'text', repository: 'text', condition: 'text', tags: texts, enabled: 'boolean', alias: 'text',
  'import-values': { list: 'anything' },
} as const satisfies Readonly<Record<string, Shape>>;

/** The fields of Chart.yaml; source: Helm documentation, Charts, The Chart.yaml file, and helm.sh/helm pkg/chart/metadata.go. */
export const chartShape: Shape = {
  fields: {
    apiVersion: 'text', name: 'text', version: 'text', kubeVersion: 'text', description: 'text', type: 'text', keywords: texts, home: 'text',
    sources: texts, dependencies: { list: { fields: dependencyFields } },
    maintainers: { list: { fields: { name: 'text', email: 'text', url: 'text' } } },
    icon: 'text', appVersion: 'text', deprecated: 'boolean', annotations: { map: 'text' }, condition: 'text', tags: 'text',
    // Helm 2 wrote these; later versions pass them over.
    engine: 'text', tillerVersion: 'text',
  },
};

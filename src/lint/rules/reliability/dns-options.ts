import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (dns: string, mark = '') => webDeployment(`${mark}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
${dns}`);

export default rule({
  id: 'reliability/dns-options',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['dnsconfig-options'] },
  summary: 'Names outside of the cluster are looked up several times',
  why: 'By default a name with fewer than five dots is first tried with every search domain of the cluster, so that each call to api.example.com asks DNS four times or more. With ndots: 2, names of Services in other namespaces still work.',
  source: 'Kubernetes documentation, DNS for Services and Pods, Pod\'s DNS Config',
  examples: {
    bad: example('', '#   ^^^^ reliability/dns-options\n'),
    good: example('      dnsConfig:\n        options:\n          - name: ndots\n            value: "2"\n'),
  },
  check: ({ pod }, report) => {
    if (!pod || pod.get('dnsPolicy') === 'Default' || pod.get('dnsPolicy') === 'None' || pod.items('dnsConfig.options').length > 0) return;
    if (pod.get('hostNetwork') === true && pod.get('dnsPolicy') !== 'ClusterFirstWithHostNet') return;
    report(pod.at('dnsConfig.options'), 'Each call to a name outside of the cluster asks DNS for several names that do not exist first. If this pod calls many, set ndots to 2 in dnsConfig.options.', setTo([{ name: 'ndots', value: '2' }]));
  },
});

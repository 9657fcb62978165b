import { rule } from '../../rule.ts';

export default rule({
  id: 'security/loader-environment',
  severity: 'hint',
  profile: 'strict',
  summary: 'Environment decides which programs or libraries run',
  why: 'With LD_PRELOAD, LD_LIBRARY_PATH or PATH the manifest, and not the image that was tested, decides which code runs; a PATH of one\'s own also loses what the image\'s had. Set them in the image.',
  source: 'Kubernetes documentation, Define Environment Variables for a Container; ld.so(8)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      env:
        - name: LD_PRELOAD
#               ^^^^^^^^^^ security/loader-environment
          value: /data/inject.so
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      env:
        - name: LOG_LEVEL
          value: info
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const variable of container.items('env')) {
        const name = variable.get('name');
        if (name === 'LD_PRELOAD' || name === 'LD_LIBRARY_PATH') report(variable.at('name'), `${container.label} loads libraries that ${name} names, whatever its image was built with. Set it in the image.`);
        else if (name === 'PATH') report(variable.at('name'), `${container.label} loses the PATH of its image, and may run other programs than those that were tested. Set it in the image, or call programs by their full path.`);
      }
    }
  },
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A workload with its Service, as a platform team would write it: 77 lines, accepted by a server. */
function workload(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${index}
  namespace: shop
  labels:
    app.kubernetes.io/name: web-${index}
    app.kubernetes.io/part-of: shop
spec:
  replicas: ${1 + (index % 5)}
  revisionHistoryLimit: 5
  selector:
    matchLabels:
      app.kubernetes.io/name: web-${index}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 25%
      maxUnavailable: 0
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web-${index}
        app.kubernetes.io/part-of: shop
    spec:
      serviceAccountName: web-${index}
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: web
          image: registry.example.com/shop/web:1.${index % 40}.2
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef:
                  name: web-${index}-database
                  key: url
          readinessProbe:
            httpGet:
              path: /ready
              port: http
            periodSeconds: 5
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
---
apiVersion: v1
kind: Service
metadata:
  name: web-${index}
  namespace: shop
spec:
  selector:
    app.kubernetes.io/name: web-${index}
  ports:
    - name: http
      port: 80
      targetPort: http
`;
}

/** One file of at least so many lines, in many documents; its workloads are none of the corpus'. */
export function longFile(lines: number): string {
  const documents: string[] = [];
  for (let index = 1_000_000, count = 0; count < lines; index++) {
    const text = workload(index);
    documents.push(text);
    count += text.split('\n').length;
  }
  return documents.join('---\n');
}

/** Writes so many files of two objects each, and answers their paths. */
export async function writeCorpus(folder: string, files: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(Array.from({ length: files }, async (_, index) => {
    const path = join(folder, `web-${index}.yaml`);
    await writeFile(path, workload(index));
    return path;
  }));
}

/** Objects around the one that an example is about. */

/** A pod `web` with the label `app: web`, its container with a port `http`. */
export const webPod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      ports:
        - name: http
          containerPort: 8080
`;

/** A Service `web` for that pod, with the port 80 named `http`. */
export const webService = `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
`;

/** A Deployment's pod template that sets the given lines of its PodSpec. */
export function webDeployment(spec: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
${spec}`;
}

/** What Argo CD puts in place of `$ARGOCD_APP_NAME` and the like: see its documentation, Build Environment. */
export interface BuildEnvironment {
  readonly values: ReadonlyMap<string, string>;
}

export function buildEnvironment(app: { readonly name: string; readonly namespace: string | undefined; readonly project: string; readonly path: string; readonly url: string; readonly revision: string }): BuildEnvironment {
  return { values: new Map([
    ['ARGOCD_APP_NAME', app.name],
    ['ARGOCD_APP_NAMESPACE', app.namespace ?? ''],
    ['ARGOCD_APP_PROJECT_NAME', app.project],
    ['ARGOCD_APP_SOURCE_PATH', app.path],
    ['ARGOCD_APP_SOURCE_REPO_URL', app.url],
    ['ARGOCD_APP_SOURCE_TARGET_REVISION', app.revision],
  ]) };
}

/** The commit is not known before the merge; the same word on both sides is no change. */
const unknownRevision = /^ARGOCD_APP_REVISION/;

/** Puts values in place of `$name` and `${name}`, `$$` being a dollar; a variable that Argo CD does not know is empty. */
export function substituted({ values }: BuildEnvironment, text: string): string {
  return text.replace(/\$(?:\{([^}]*)\}|(\$|[*#@!?\-0-9]|[A-Za-z_]\w*))/g, (_whole, braced: string | undefined, plain: string | undefined) => {
    const name = braced ?? plain ?? '';
    if (name === '$') return '$';
    return values.get(name) ?? (unknownRevision.test(name) ? 'revision-not-known-yet' : '');
  });
}

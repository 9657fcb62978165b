import tseslint from 'typescript-eslint';

/**
 * The layers: a folder of src may import itself and the folders named here, nothing else.
 * Data runs one way, from text to findings and from the hosts to the review.
 */
const layers = {
  manifest: [],
  schema: ['manifest'],
  lint: ['manifest', 'schema'],
  render: ['manifest'],
  workspace: ['manifest', 'schema', 'lint', 'render', 'engineProtocol.ts'],
  impact: ['manifest', 'schema', 'render'],
  preview: ['manifest', 'schema', 'lint', 'render', 'impact'],
  language: ['manifest', 'schema', 'lint', 'render', 'workspace', 'impact', 'engineProtocol.ts'],
  git: ['render'],
  fetch: ['manifest', 'render', 'git'],
  cluster: ['manifest', 'render'],
  forge: [],
  review: ['forge', 'impact'],
  cli: ['manifest', 'lint', 'render', 'workspace', 'impact', 'preview', 'git', 'fetch', 'forge', 'engineProtocol.ts'],
  editor: ['manifest', 'cluster', 'schema', 'lint', 'render', 'workspace', 'language', 'impact', 'git', 'forge', 'review', 'engine.ts'],
};

/** Packages that only one place may import: the editor's API and each host's client library. */
const packages = {
  vscode: { paths: ['vscode'], allowed: ['src/editor/**', 'src/extension.ts'] },
  github: { paths: ['@octokit/rest', '@octokit/plugin-retry', '@octokit/plugin-throttling', '@octokit/request-error'], allowed: ['src/forge/github/**'] },
  gitlab: { paths: ['@gitbeaker/rest', '@gitbeaker/requester-utils'], allowed: ['src/forge/gitlab/**'] },
};

const everything = [...Object.keys(layers), 'engine.ts', 'extension.ts', 'cli.ts'];

function restrictions(folder) {
  const forbidden = everything.filter((name) => name !== folder && !layers[folder].includes(name));
  const paths = Object.values(packages)
    .filter((entry) => !entry.allowed.includes(`src/${folder}/**`))
    .flatMap((entry) => entry.paths)
    .filter((name) => !(folder === 'forge' && /^@(octokit|gitbeaker)\//.test(name)));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        paths: paths.map((name) => ({ name, message: 'Only the layer that owns this library may import it.' })),
        patterns: forbidden.map((name) => ({
          regex: `^(\\.\\./)+${name.replace('.', '\\.')}(/|$)`,
          message: `Imports run one way: src/${folder} may not import src/${name}.`,
        })),
      }],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'engine/', 'node_modules/', 'test/screenshots/', '**/generated/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  ...Object.keys(layers).map(restrictions),
  {
    files: ['src/forge/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [
      { regex: '^@(octokit|gitbeaker)/', message: 'Only the folder of its host may import a client.' },
      { regex: '^(\\.\\./)+', message: 'src/forge imports no other layer.' },
    ] }] },
  },
);

import { isObject, parseYaml, sourceText, toValue } from '../manifest/index.ts';
import { editToSet } from './yamlEdit.ts';

/** What a new configuration begins with; the first line is for editors with another YAML extension. */
const heading = `# yaml-language-server: $schema=https://raw.githubusercontent.com/gitops-review/gitops-review/main/media/gitops-review.schema.json
# What GitOps Review checks in this repository, and how strictly.
`;

/**
 * The text of a checkout's configuration with a rule turned off for all files, and everything else in it as it was.
 * Undefined where it cannot be written: the text is no map, or cannot be read.
 *
 * @param text undefined where there is no configuration yet
 */
export function withRuleOff(text: string | undefined, rule: string): string | undefined {
  const entry = `rules:\n  ${rule}: off\n`;
  if (text === undefined) return heading + entry;
  const source = sourceText(text);
  const documents = parseYaml(source);
  if (documents.some(({ problems }) => problems.length > 0) || documents.length > 1) return undefined;
  const root = documents[0]?.root;
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${entry}`;
  if (root.kind !== 'map') return undefined;
  const value = toValue(root);
  const rules = isObject(value) ? value['rules'] : undefined;
  const isDetailed = isObject(rules) && isObject(rules[rule]);
  const edit = editToSet(source, root, ['rules', rule, ...(isDetailed ? ['severity'] : [])], 'off');
  // As the documentation writes it: YAML 1.2 has no other meaning for the word.
  return edit && text.slice(0, edit.range.start) + edit.text.replace(/'off'(?=\}?$)/, 'off') + text.slice(edit.range.end);
}

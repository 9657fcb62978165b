import picomatch from 'picomatch';
import type { LintSettings } from '../engineProtocol.ts';
import { isList, isObject, toValue, type JsonObject, type JsonValue, type YamlDocument } from '../manifest/index.ts';
import { profiles, severities, type Severity } from './rule.ts';

/** The names that the configuration of a checkout may have, at its top. */
export const configurationNames: readonly string[] = ['.gitops-review.yaml', '.gitops-review.yml'];

/** What a checkout's own configuration says. */
export interface Configuration {
  /** Whether a file is to be left alone. */
  ignores(path: string): boolean;
  /**
   * The settings for a file: the defaults, then what the configuration says for all, then each override that fits the
   * file, then what was asked for on the command line.
   *
   * @param environments the environments that the file is part of; an override for environments holds when they are
   *   all among its own, so that what several environments share is not judged by the mildest of them
   */
  settingsFor(path: string, environments: readonly string[], defaults: LintSettings): LintSettings;
  /** Folders and URL templates of JSON schemas for kinds that are not known here. */
  readonly schemas: readonly string[];
}

type Part = Omit<Partial<LintSettings>, 'flags'>;

interface Override {
  readonly part: Part;
  readonly fits: (path: string, environments: readonly string[]) => boolean;
}

const flagged = new WeakMap<LintSettings, LintSettings>();

/** Without a configuration. */
export const noConfiguration: Configuration = {
  ignores: () => false,
  settingsFor: (_path, _environments, defaults) => {
    const settings = flagged.get(defaults) ?? merge(defaults, defaults.flags);
    flagged.set(defaults, settings);
    return settings;
  },
  schemas: [],
};

/** Reads what can be read of a configuration; what is wrong with the rest, `configurationFindings` tells. */
export function readConfiguration([document]: readonly YamlDocument[]): Configuration {
  const value = document?.root === undefined ? undefined : toValue(document.root);
  if (!isObject(value)) return noConfiguration;
  const ignored = matcher(value['ignore']);
  const overrides = (isList(value['overrides']) ? value['overrides'] : []).flatMap(readOverride);
  const all = readPart(value);
  // Settings are the same object for the same overrides: what depends on them is found once.
  const merged = new WeakMap<LintSettings, Map<string, LintSettings>>();
  return {
    ignores: (path) => ignored?.(path) === true,
    settingsFor: (path, environments, defaults) => {
      const fitting = overrides.map(({ fits }) => fits(path, environments));
      const key = fitting.join();
      const known = merged.get(defaults) ?? new Map<string, LintSettings>();
      merged.set(defaults, known);
      const settings = known.get(key) ?? merge(defaults, all, ...overrides.filter((_, index) => fitting[index]).map(({ part }) => part), defaults.flags);
      known.set(key, settings);
      return settings;
    },
    schemas: textsOf(value['schemas']),
  };
}

function readOverride(value: JsonValue): Override[] {
  if (!isObject(value)) return [];
  const paths = matcher(value['paths']);
  const environments = matcher(value['environments']);
  if (!paths && !environments) return [];
  return [{
    part: readPart(value),
    fits: (path, own) => (!paths || paths(path)) && (!environments || (own.length > 0 && own.every((environment) => environments(environment)))),
  }];
}

function readPart(value: JsonObject): Part {
  const profile = profiles.find((name) => name === value['profile']);
  const version = value['kubernetesVersion'];
  const rules: Record<string, Severity | 'off'> = {};
  const options: Record<string, JsonObject> = {};
  for (const [id, set] of Object.entries(isObject(value['rules']) ? value['rules'] : {})) {
    const severity = readSeverity(isObject(set) ? set['severity'] : set);
    if (severity) rules[id] = severity;
    if (isObject(set) && isObject(set['options'])) options[id] = set['options'];
  }
  return {
    ...(profile ? { profile } : {}),
    // 1.30 without quotes is the number 1.3; the schema asks for quotes, and what is unmistakable is taken.
    ...(typeof version === 'string' ? { kubernetesVersion: version } : {}),
    rules,
    options,
  };
}

/** YAML 1.1 reads `off` without quotes as false. */
function readSeverity(value: JsonValue | undefined): Severity | 'off' | undefined {
  return value === 'off' || value === false ? 'off' : severities.find((severity) => severity === value);
}

function merge(defaults: LintSettings, ...parts: readonly (Part | undefined)[]): LintSettings {
  return parts.reduce<LintSettings>((settings, part) => ({
    ...settings,
    ...part,
    rules: { ...settings.rules, ...part?.rules },
    options: { ...settings.options, ...part?.options },
  }), defaults);
}

function matcher(globs: JsonValue | undefined): ((path: string) => boolean) | undefined {
  const texts = textsOf(globs);
  return texts.length === 0 ? undefined : picomatch([...texts], { dot: true });
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'string' ? [value] : [];
}

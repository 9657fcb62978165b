import { Optional, type Environment } from '@marcbachmann/cel-js';
import { isBase64, isTime } from '../formats.ts';
import { dnsLabel, dnsSubdomain, labelValue, qualifiedName, type Syntax } from '../checks/syntax.ts';

/** A named format: what is wrong with a text, or undefined. */
class Format {
  readonly name: string;
  readonly syntax: Syntax;

  constructor(name: string, syntax: Syntax) {
    this.name = name;
    this.syntax = syntax;
  }
}

const dns1035: Syntax = (text) => (text.length <= 63 && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text) ? undefined : 'may only hold lower case letters, digits and `-`, starts with a letter and ends with a letter or digit');
/** A prefix may end in what the characters that the server adds make valid. */
const prefixOf = (syntax: Syntax): Syntax => (text) => syntax(text.replace(/-+$/, 'a'));
const test = (isValid: (text: string) => boolean, what: string): Syntax => (text) => (isValid(text) ? undefined : `is no ${what}`);

const formats: Readonly<Record<string, Syntax>> = {
  dns1123Label: dnsLabel, dns1123Subdomain: dnsSubdomain, dns1035Label: dns1035,
  dns1123LabelPrefix: prefixOf(dnsLabel), dns1123SubdomainPrefix: prefixOf(dnsSubdomain), dns1035LabelPrefix: prefixOf(dns1035),
  qualifiedName, labelValue,
  uri: test((text) => /^([A-Za-z][A-Za-z0-9+.-]*:|\/)\S*$/.test(text), 'URI'),
  uuid: test((text) => /^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/.test(text), 'UUID'),
  byte: test(isBase64, 'base64'),
  date: test((text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)), 'date'),
  datetime: test(isTime, 'time'),
};

/** Kubernetes' format library. Kubernetes documentation, CEL in Kubernetes, Kubernetes format library. */
export function registerFormats(environment: Environment): void {
  class Namespace {}
  environment.registerType('kubernetes.Format', Format).registerType('kubernetes.FormatNamespace', Namespace)
    .registerConstant('format', 'kubernetes.FormatNamespace', new Namespace())
    .registerFunction('kubernetes.FormatNamespace.named(string): optional<kubernetes.Format>', (_: Namespace, name: string) => {
      const syntax = Object.hasOwn(formats, name) ? formats[name] : undefined;
      return syntax === undefined ? Optional.none() : Optional.of(new Format(name, syntax));
    })
    .registerFunction('kubernetes.Format.validate(string): optional<list<string>>', ({ syntax }: Format, text: string) => {
      const wrong = syntax(text);
      return wrong === undefined ? Optional.none() : Optional.of([wrong]);
    });
  for (const [name, syntax] of Object.entries(formats))
    environment.registerFunction(`kubernetes.FormatNamespace.${name}(): kubernetes.Format`, () => new Format(name, syntax));
}

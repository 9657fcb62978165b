import type { Environment } from '@marcbachmann/cel-js';
import { compareQuantities, parseQuantity } from '../../manifest/index.ts';

/** A quantity in its base unit, as the text that it came from. */
class Quantity {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Kubernetes' quantity library. Kubernetes documentation, CEL in Kubernetes, Kubernetes quantity library. */
export function registerQuantities(environment: Environment): void {
  const number = (quantity: Quantity): number => parseQuantity(quantity.text) ?? 0;
  const compare = (a: Quantity, b: Quantity): number => compareQuantities(a.text, b.text) ?? 0;
  const made = (value: number): Quantity => new Quantity(Number.isInteger(value) ? String(BigInt(value)) : `${String(Math.round(value * 1e9))}n`);
  environment.registerType('kubernetes.Quantity', Quantity)
    .registerFunction('isQuantity(string): bool', (text: string) => parseQuantity(text) !== undefined)
    .registerFunction('quantity(string): kubernetes.Quantity', (text: string) => {
      if (parseQuantity(text) === undefined) throw new Error(`\`${text}\` is no quantity`);
      return new Quantity(text);
    })
    .registerFunction('kubernetes.Quantity.sign(): int', (quantity: Quantity) => BigInt(Math.sign(number(quantity))))
    .registerFunction('kubernetes.Quantity.isInteger(): bool', (quantity: Quantity) => Number.isInteger(number(quantity)))
    .registerFunction('kubernetes.Quantity.asInteger(): int', (quantity: Quantity) => {
      if (!Number.isInteger(number(quantity))) throw new Error(`${quantity.text} is no whole number`);
      return BigInt(number(quantity));
    })
    .registerFunction('kubernetes.Quantity.asApproximateFloat(): double', number)
    .registerFunction('kubernetes.Quantity.add(kubernetes.Quantity): kubernetes.Quantity', (a: Quantity, b: Quantity) => made(number(a) + number(b)))
    .registerFunction('kubernetes.Quantity.add(int): kubernetes.Quantity', (a: Quantity, b: bigint) => made(number(a) + Number(b)))
    .registerFunction('kubernetes.Quantity.sub(kubernetes.Quantity): kubernetes.Quantity', (a: Quantity, b: Quantity) => made(number(a) - number(b)))
    .registerFunction('kubernetes.Quantity.sub(int): kubernetes.Quantity', (a: Quantity, b: bigint) => made(number(a) - Number(b)))
    .registerFunction('kubernetes.Quantity.isLessThan(kubernetes.Quantity): bool', (a: Quantity, b: Quantity) => compare(a, b) < 0)
    .registerFunction('kubernetes.Quantity.isGreaterThan(kubernetes.Quantity): bool', (a: Quantity, b: Quantity) => compare(a, b) > 0)
    .registerFunction('kubernetes.Quantity.compareTo(kubernetes.Quantity): int', (a: Quantity, b: Quantity) => BigInt(Math.sign(compare(a, b))))
    .registerOperator('kubernetes.Quantity == kubernetes.Quantity', (a: Quantity, b: Quantity) => compare(a, b) === 0);
}

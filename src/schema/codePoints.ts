/**
 * How many characters a text has to Kubernetes, which counts code points. In the bundle this stands in for the function
 * that the precompiled validators import from `@kubernetes-models/validate`.
 */
export default function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++)
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) count--;
  return count;
}

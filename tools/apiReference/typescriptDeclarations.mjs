import { parseSync } from 'oxc-parser';

/**
 * Parses a TypeScript declaration file. `documentation(node)` is the text of the JSDoc comment right before a node, without
 * its stars; empty where there is none. Throws at a syntax error: a package that does not parse must stop the build.
 */
export function parseDeclarations(fileName, source) {
  const { program, comments, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const commentBefore = new Map(
    comments.filter(({ type }) => type === 'Block').map(({ end, value }) => [skipSpace(source, end), value]),
  );
  const documentation = (node) => commentText(commentBefore.get(node.start) ?? '');
  return { program, documentation };
}

/** The properties of an interface or an object type: name, type node, whether it must be there, and its comment. */
export function propertiesOf(members, documentation) {
  return members
    .filter((member) => member.type === 'TSPropertySignature')
    .map((member) => ({
      name: member.key.type === 'Identifier' ? member.key.name : String(member.key.value),
      type: member.typeAnnotation.typeAnnotation,
      required: !member.optional,
      description: documentation(member),
    }));
}

/** The dotted name of a type reference: `pulumi.Input`, `inputs.core.v1.Pod`. */
export function referenceName(node) {
  return node.type === 'TSQualifiedName' ? `${referenceName(node.left)}.${node.right.name}` : node.name;
}

function skipSpace(source, from) {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at++;
  return at;
}

function commentText(comment) {
  return comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .filter((line) => !line.startsWith('@deprecated'))
    .join('\n')
    .replaceAll('*&#47;', '*/')
    .trim();
}

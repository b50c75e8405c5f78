import { readFileSync } from 'node:fs';

// Checks manifests with @monokle/validation, as a process of its own: { documents: [{ path, text }] } on standard input, the CPU
// time in milliseconds on standard output. Only what works without a network: the syntax, and the links between resources.

const { documents } = JSON.parse(readFileSync(0, 'utf8'));
const { createDefaultMonokleValidator, processRefs, ResourceParser } = await import('@monokle/validation');
const { parse } = await import('yaml');

const config = { plugins: { 'yaml-syntax': true, 'resource-links': true } };
const validator = createDefaultMonokleValidator();
await validator.preload(config);

const before = process.cpuUsage();
const resources = documents.flatMap(({ path, text }, index) => {
  const content = parse(text);
  if (typeof content?.kind !== 'string' || content.metadata?.name === undefined) return [];
  const { apiVersion, kind, metadata } = content;
  const { name, namespace } = metadata;
  return [
    {
      id: String(index),
      fileId: path,
      filePath: path,
      fileOffset: 0,
      name,
      namespace,
      apiVersion,
      kind,
      content,
      text,
    },
  ];
});
processRefs(resources, new ResourceParser());
const report = await validator.validate({ resources });
const { user, system } = process.cpuUsage(before);
const findings = report.runs.reduce((sum, { results }) => sum + results.length, 0);
process.stdout.write(JSON.stringify({ time: (user + system) / 1000, resources: resources.length, findings }));

import { actors } from './glossary/actors.ts';
import { cluster } from './glossary/cluster.ts';
import { configuration } from './glossary/configuration.ts';
import { containers } from './glossary/containers.ts';
import { delivery } from './glossary/delivery.ts';
import { networking } from './glossary/networking.ts';
import { platforms } from './glossary/platforms.ts';
import { scaling } from './glossary/scaling.ts';
import { scheduling } from './glossary/scheduling.ts';
import { security } from './glossary/security.ts';
import { storage } from './glossary/storage.ts';
import { virtualisation } from './glossary/virtualisation.ts';
import { workloads } from './glossary/workloads.ts';
import type { GlossaryEntry } from './glossaryEntry.ts';

/** Every entry of the glossary, topic by topic; tools/explain writes them into the asset. */
export const glossaryEntries: readonly GlossaryEntry[] = [
  ...virtualisation,
  ...containers,
  ...platforms,
  ...cluster,
  ...actors,
  ...workloads,
  ...networking,
  ...storage,
  ...configuration,
  ...scaling,
  ...scheduling,
  ...security,
  ...delivery,
];

import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { decodeSource } from '/tmp/wt/forms/pipeline/io/index.ts';
it('x', () => { for (const n of readdirSync('/tmp/forms/enc')) { const r = decodeSource(n, readFileSync('/tmp/forms/enc/'+n)); console.log(n, r.value?.encoding, JSON.stringify(r.value?.text.slice(0,20)), r.findings.map((f)=>`${f.ruleId}@${f.place?.line} ${f.actual}`).join(' ')); } });

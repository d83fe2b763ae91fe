import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyLimitBytes, commonErrors, type RegistryContract } from '../../schema/registry/contract.ts';
import { registries, type RegistryName } from '../../schema/registry/index.ts';
import { provocations, type Here, type Provoke } from './provocations.ts';
import { createScene, present } from './scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from './stand-ins-in-process.ts';

let standIns: StandInsHere;
let here: Here;
beforeAll(async () => {
  standIns = await standInsHere();
  const scene = createScene();
  here = { scene, ask: (registry, operation, request, time) => standIns.ask(registry, operation, request, inEpoch('codes', time)) };
  mkdirSync(path.join(standIns.folder, 'journal'), { recursive: true });
  writeFileSync(path.join(standIns.folder, 'journal/broken.jsonl'), '{"journal":1,"base":"zdravgraph@2026-03-02"}\n');
  appendFileSync(path.join(standIns.folder, 'journal/broken.jsonl'), 'nonsense\n{"n":2}\n');
});
afterAll(() => standIns[Symbol.asyncDispose]());

for (const [name, contract] of Object.entries(registries) as [RegistryName, RegistryContract][]) {
  describe(name, () => {
    for (const [operation, { answer, errors }] of Object.entries(contract.operations)) {
      const cases = Object.entries((provocations[name] as Record<string, Record<string, Provoke>>)[operation] ?? {});
      for (const [code, provoke] of cases) {
        it(`${operation}: ${code}`, async () => {
          const { status, body } = await provoke((request, time) => here.ask(name, operation, request, time), here);
          if (code === 'OK') {
            expect(status, JSON.stringify(body)).toBe(200);
            expect(answer.safeParse(body).error?.issues).toBeUndefined();
          } else {
            expect(contract.readError(body)?.code, JSON.stringify(body)).toBe(code);
            expect(contract.errorBody.safeParse(body).success).toBe(true);
            expect(status).toBe(errors[code]?.status);
          }
        });
      }

      it(`${operation}: BAD_REQUEST where it is no message at all`, async () => {
        const { status, body } = await here.ask(name, operation, '{"no":');
        expect([status, contract.readError(body)?.code]).toEqual([400, 'BAD_REQUEST']);
      });

      it(`${operation}: PAYLOAD_TOO_LARGE above the limit, which itself is not too much`, async () => {
        const { status, body } = await here.ask(name, operation, ' '.repeat(bodyLimitBytes + 1));
        expect([status, contract.readError(body)?.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
        expect(contract.readError(body)?.message).toContain(String(bodyLimitBytes));
        expect((await here.ask(name, operation, ' '.repeat(bodyLimitBytes))).status).toBe(400);
      });

      it(`${operation}: INTERNAL_ERROR where the journal is broken, naming file and line`, async () => {
        const wellAsked = present(cases.find(([code]) => code === 'OK')?.[1]);
        const { status, body } = await wellAsked((request) => standIns.ask(name, operation, request, inEpoch('broken')), here);
        expect([status, contract.readError(body)?.code]).toEqual([500, 'INTERNAL_ERROR']);
        expect(contract.readError(body)?.message).toMatch(/broken\.jsonl, line 2: expected an entry with "n":1/);
      });
    }

    it('UNKNOWN_OPERATION, with the operations that there are', async () => {
      const { status, body } = await here.ask(name, 'GetWeather', {});
      expect([status, contract.readError(body)?.code]).toEqual([commonErrors.UNKNOWN_OPERATION.status, 'UNKNOWN_OPERATION']);
      for (const operation of Object.keys(contract.operations)) expect(contract.readError(body)?.message).toContain(operation);
    });
  });
}

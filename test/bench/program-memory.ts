import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const onSignal = `process.on('SIGUSR2', () => {
  for (let i = 0; i < 4; i += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write('kept ' + process.pid + ' ' + (heapUsed + external) + '\\n');
});`;
/** Makes Node collect its garbage when it is sent SIGUSR2, and say what it keeps. */
export const collectOnSignal = `--expose-gc --import=data:text/javascript,${encodeURIComponent(onSignal)}`;

const statusOf = (pid: string): { parent: number; name: string; rssMb: number } | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): string => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(text)?.[1] ?? '';
    return { parent: Number(field('PPid')), name: field('Name'), rssMb: Number(field('VmRSS')) / 1024 };
  } catch (error) {
    // It has ended since the folder was listed.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return undefined;
    throw error;
  }
};

export interface ProgramMemory {
  /** Resident, of which the system takes back what it needs. */
  readonly standInsMb: number;
  readonly gatewayMb: number;
  /** What objects keep after everything else was collected. */
  readonly standInsKeptMb: number;
  readonly gatewayKeptMb: number;
}

const nodes = (parent: number) =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      const status = statusOf(pid);
      const isNode = status && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/programs/');
      return status && isNode && status.parent === parent ? [{ pid: Number(pid), ...status }] : [];
    });

/** Resident memory of the sandbox that this process has started, after its garbage was collected. Linux only. */
export const programMemory = async (output: () => string): Promise<ProgramMemory> => {
  const [standIns] = nodes(process.pid);
  const [gateway] = standIns ? nodes(standIns.pid) : [];
  if (!standIns || !gateway) throw new Error('the programs of the sandbox are not found in /proc');
  for (let turn = 0; turn < 3; turn += 1) {
    for (const { pid } of [standIns, gateway]) process.kill(pid, 'SIGUSR2');
    await sleep(1_500);
  }
  const kept = (pid: number): number => {
    const told = [...output().matchAll(new RegExp(`^kept ${pid} (\\d+)$`, 'gm'))].at(-1);
    if (!told) throw new Error(`the program ${pid} does not say what it keeps`);
    return Number(told[1]) / 1024 / 1024;
  };
  return {
    standInsMb: statusOf(String(standIns.pid))?.rssMb ?? 0,
    gatewayMb: statusOf(String(gateway.pid))?.rssMb ?? 0,
    standInsKeptMb: kept(standIns.pid),
    gatewayKeptMb: kept(gateway.pid),
  };
};

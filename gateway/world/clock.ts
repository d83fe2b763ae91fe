/**
 * The machine's time, epoch milliseconds. Nothing else in the gateway asks the machine: whatever a user can see or a rule decides runs
 * on the world's clock (RequestWorld.nowMs).
 */
export const machineNowMs = (): number => Date.now();

const began = performance.now();

/** One line on the other stream, with the time since the beginning. */
export const progress = (text: string): void => {
  const seconds = Math.floor((performance.now() - began) / 1000);
  console.error(`${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}  ${text}`);
};

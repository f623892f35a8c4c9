/** The time of the device, for what is dated before the server can be asked. */
export const deviceNow = (): number => Date.now();

/** What waits in a browser until there is a connection. */
export const kept = {
  waiting: (n: number) => (n === 1 ? "Waiting (1): not sent yet" : `Waiting (${n}): not sent yet`),
  waitingText: "Kept on this device and sent as soon as there is a connection.",
  refused: (what: string) => `Not accepted: ${what}`,
  refusedText: "It can no longer be recorded. Open the page to see why.",
  sendAgain: "Send again",
  drop: "Drop",
  offlineTitle: "No connection",
  offlineText: "You can still record. It is kept on this device and sent when the connection is back.",
  nobody: "Open Today once with a connection; then you can record here without one.",
  toToday: "Back to Today",
};

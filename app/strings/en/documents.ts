export const documents = {
  version: (n: number, at: string) => `Version ${n}, published ${at}`,
  agree: (name: string) => `I, ${name}, have read this document and accept it.`,
  sign: "Sign with today's date",
  signedBy: (name: string, at: string) => `Read and signed by ${name}, ${at}.`,
};

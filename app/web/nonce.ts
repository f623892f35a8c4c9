import { createContext, useContext } from "react";

/** Carries this response's CSP nonce through the server render; undefined in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce for `<Scripts>` and `<ScrollRestoration>`. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}

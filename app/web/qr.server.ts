import { encode } from "uqr";

/** A QR code as an SVG path of unit squares; `size` is the width of its square view box, quiet zone included. */
export type QrCode = { path: string; size: number };

export function qrOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { path, size };
}

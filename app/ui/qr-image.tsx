/** A QR code, black on white in every scheme, because cameras need it so. */
export function QrImage({ qr, label }: { qr: { path: string; size: number }; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      width="160"
      height="160"
      shapeRendering="crispEdges"
      className="shrink-0"
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}

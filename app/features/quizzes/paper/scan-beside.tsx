import { ButtonLink } from "#app/ui/button.tsx";

export type Scan = { to: string; isImage: boolean } | null;
type Props = {
  scan: Scan;
  labels: { scan: string; missing: string; alt: string; pdf: string; open: string; download: string };
};

/** The scan of a paper beside what is typed in from it; above it on a narrow screen. */
export function ScanBeside({ scan, labels }: Props) {
  return (
    <aside
      aria-label={labels.scan}
      className="order-first space-y-3 self-start lg:sticky lg:top-4 lg:order-none"
    >
      {scan === null ? (
        <p>{labels.missing}</p>
      ) : (
        <>
          {scan.isImage ? (
            <img
              src={scan.to}
              alt={labels.alt}
              className="hidden max-h-[85vh] w-full rounded-box border border-base-300 object-contain lg:block"
            />
          ) : (
            <p>{labels.pdf}</p>
          )}
          <ButtonLink to={scan.to} reloadDocument>
            {scan.isImage ? labels.open : labels.download}
          </ButtonLink>
        </>
      )}
    </aside>
  );
}

import { expect, test } from "vitest";
import { withEnding } from "#app/domain/file-types.ts";

test.each([
  ["scan.pdf", "application/pdf", "scan.pdf"],
  ["Scan.PDF", "application/pdf", "Scan.PDF"],
  ["photo.jpeg", "image/jpeg", "photo.jpeg"],
  ["photo.JPG", "image/jpeg", "photo.JPG"],
  ["invoice.gpj.exe", "application/pdf", "invoice.gpj.pdf"],
  ["page.html", "image/png", "page.png"],
  ["noending", "image/webp", "noending.webp"],
  [".exe", "image/png", "file.png"],
  ["run.pdf.", "application/pdf", "run.pdf.pdf"],
  ["договор.docm", "application/pdf", "договор.pdf"],
  ["x.svg", "image/jpeg", "x.jpg"],
])("%s of type %s is kept as %s", (name, type, kept) => expect(withEnding(name, type)).toBe(kept));

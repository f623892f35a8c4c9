import { paths } from "#app/paths.ts";
import { guarded } from "#app/web/guard.server.ts";
import { redirect } from "@remix-run/node";
import { read } from "#db/engine";
import { picturesNamedIn } from "#app/domain/picture.ts";
import { findPictureFiles } from "#db/queries/pictures.ts";
import { findAllForExport } from "#db/queries/question-imports.ts";
import { writeGift } from "./write-gift.format.server.ts";
import { writeMoodleXml } from "./write-moodle-xml.format.server.ts";

export const loader = guarded("question.edit", async ({ request, language, words }) => {
  const query = new URL(request.url).searchParams;
  const format = query.get("format");
  if (format !== "gift" && format !== "moodle-xml") return redirect(paths.questionImport);
  const all = await findAllForExport(read(), query.get("tag"));
  const write = format === "gift" ? writeGift : writeMoodleXml;
  const pictures = await findPictureFiles(read(), picturesNamedIn(JSON.stringify(all)));
  const { text } = write(all, language, words.questionImport.left, pictures);
  const name = format === "gift" ? "questions.gift.txt" : "questions.xml";
  return new Response(text, {
    headers: {
      "Content-Type": `${format === "gift" ? "text/plain" : "application/xml"}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
});

import { randomUUID } from "node:crypto";
import type { Product } from "#app/domain/product.ts";
import { makeDemoPictures } from "#app/jobs/demo-pictures.server.ts";
import { tx } from "#db/engine";
import { drawPhotos } from "./draw-photos.server.ts";
import { insertFigures } from "#db/queries/figures.ts";
import { insertDeferrals, insertPrice } from "#db/queries/price-list.ts";
import { insertProduct, publishProgramme, publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { publishDemoDocuments } from "./demo-documents.server.ts";
import { keepPictures } from "#db/queries/pictures.ts";
import { demoDeferrals, demoProducts, tiersOf } from "#db/seed/demo/products.ts";
import { demoProgramme } from "#db/seed/demo/programme.ts";
import { remoteStart, withoutProspecting } from "#db/seed/programme/variants.ts";
import { demoQuestions } from "#db/seed/demo/questions.ts";
import { practiceQuestions } from "#db/seed/demo/questions-practice.ts";
import { demoQuizzes } from "#db/seed/demo/quizzes.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";

/** Publishes what the demo company has before anybody starts: documents, products, questions, quizzes and programmes. */
export async function publishDemo(founded: number): Promise<void> {
  const by = { at: founded, actorId: "elena" };
  const photos = await drawPhotos(demoProducts, "elena", founded);
  const withFace = (key: string, content: Product): Product => {
    const face = photos.get(key);
    return face ? { ...content, photos: [face] } : content;
  };
  const { made, pictured } = await makeDemoPictures();
  await tx(async (t) => {
    await keepPictures(t, made, by.actorId, founded);
    await publishDemoDocuments(t, founded);
    const ids = new Map<string, string>();
    for (const { key, priority, content } of demoProducts)
      ids.set(key, await insertProduct(t, key, priority, withFace(key, content), founded));
    for (const { key, priceCents } of demoProducts)
      await insertPrice(t, ids.get(key) ?? "", { cents: priceCents, tiers: tiersOf(priceCents) }, by);
    await insertDeferrals(t, demoDeferrals, by);
    for (const { key, figures } of demoProducts)
      await insertFigures(t, {
        ...figures,
        id: randomUUID(),
        productId: ids.get(key) ?? "",
        setAt: founded,
        setById: "stoyan",
      });
    for (const { key, question } of defaultQuestions) await publishQuestion(t, key, question, by);
    for (const { key, question, productKey } of demoQuestions)
      await publishQuestion(t, key, pictured(key, question), by, { productId: ids.get(productKey) ?? null });
    for (const { key, question, productKey } of practiceQuestions)
      await publishQuestion(t, key, question, by, {
        productId: ids.get(productKey) ?? null,
        isPractice: true,
      });
    for (const { key, quiz } of demoQuizzes) await publishQuiz(t, key, quiz, by);
    await publishProgramme(t, "default", demoProgramme, by);
    await publishProgramme(t, "no-prospecting", withoutProspecting(demoProgramme), by);
    await publishProgramme(t, "remote", remoteStart(demoProgramme), by);
  });
}

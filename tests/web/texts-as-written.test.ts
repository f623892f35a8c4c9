import { expect, test } from "vitest";
import { plainText } from "#app/web/rich-text.server.ts";

test.each([
  ["plain words", "plain words"],
  ["What is **20** \\* _3_?", "What is 20 * 3?"],
  ["# Title\n\nText with `code`\nover lines", "Title Text with code over lines"],
  ["- one\n- two [link](https://x.test)", "one two link"],
  ["> said\n\n```\nx = 1\n```", "said x = 1"],
  ["<b>typed</b>", "<b>typed</b>"],
  ["", ""],
])("%j reads as %j on one line", (text, line) => expect(plainText(text)).toBe(line));

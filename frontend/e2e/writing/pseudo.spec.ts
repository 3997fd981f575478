import { ownScreens } from "../addresses";
import { unreadable } from "../clipped";
import { speakPseudo } from "../pseudo";
import { expect, settled, test } from "../register";
import { signIn } from "./people";

test("a language of long words is read whole by those who signed in", async ({ page, context }) => {
  test.slow();
  await speakPseudo(context);
  await signIn(page);
  const found: Record<string, string[]> = {};
  for (const [name, address] of Object.entries(ownScreens)) {
    await page.goto(address);
    await settled(page);
    const texts = await unreadable(page);
    if (texts.length > 0) found[name] = texts;
  }
  expect(found).toEqual({});
});

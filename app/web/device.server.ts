import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { getConfig } from "./config.server.ts";
import { keyedHashOf, newToken } from "./ids.server.ts";

const year = 365 * 24 * 3_600;
const mostPeople = 8;
const remembered = z.strictObject({
  id: z.string().length(43),
  of: z.array(z.string().length(43)).max(mostPeople),
});

function cookie() {
  const { isSecure } = getConfig();
  return createCookie(isSecure ? "__Host-device" : "device", {
    httpOnly: true,
    secure: isSecure,
    sameSite: "lax",
    path: "/",
    maxAge: year,
  });
}

const sealOf = (id: string, personId: string) =>
  keyedHashOf(getConfig().sessionSecret, `device:${id}:${personId}`);
const readDevice = async (header: string | null) => remembered.safeParse(await cookie().parse(header)).data;

/** The id of the device this person has signed in on before; undefined on any other. It opens nothing: it only waits for nobody else's guesses. */
export async function knownDevice(
  cookieHeader: string | null,
  personId: string,
): Promise<string | undefined> {
  const device = await readDevice(cookieHeader);
  return device?.of.includes(sealOf(device.id, personId)) ? device.id : undefined;
}

/** The cookie by which the device is known from now on, to this person beside those before. */
export async function rememberDevice(cookieHeader: string | null, personId: string): Promise<string> {
  const device = (await readDevice(cookieHeader)) ?? { id: newToken(), of: [] };
  const seal = sealOf(device.id, personId);
  return cookie().serialize({
    id: device.id,
    of: [seal, ...device.of.filter((one) => one !== seal)].slice(0, mostPeople),
  });
}
